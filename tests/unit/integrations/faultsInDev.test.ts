import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyTree } from '../../support/copyTree.ts';
import { freePort } from '../../support/freePort.ts';

let folder = '';
let origin = '';
let dev: ChildProcess;
let said = '';
const overlays: string[] = [];
const patience = { timeout: 90_000, interval: 200 };

/** Breaks a file, waits for words in the terminal, and says all that the terminal told by then. */
async function told(file: string, from: string, to: string, words: string): Promise<string> {
  const whole = readFileSync(join(folder, file), 'utf8');
  said = '';
  writeFileSync(join(folder, file), whole.replace(from, to));
  await vi.waitFor(() => expect(said).toContain(words), patience);
  return whole;
}

beforeAll(async () => {
  folder = copyTree('faults-in-dev');
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const program = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)];
  // As from a shell: vitest sets variables (DEV, BASE_URL …) that Vite takes for its own.
  const { PATH, HOME } = process.env;
  dev = spawn(process.execPath, program, {
    cwd: folder,
    env: { PATH, HOME },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (text: Buffer) => (said += stripVTControlCharacters(text.toString())));
  await vi.waitFor(() => expect(said).toContain('have no problems'), patience);
  await vi.waitFor(() => expect(said).toContain(String(port)), patience);
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  socket.onmessage = ({ data }) => overlays.push(String(data));
}, 200_000);

afterAll(() => {
  dev.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('a fault of YAML in astro dev', { timeout: 200_000 }, () => {
  const text = 'content/areas/derby.mdx';
  const fault = 'content/areas/derby.mdx:4:9: YAML: Plain value cannot start with block scalar indicator';

  it('is told of a text as in the check, in the terminal, over the page and by the page', async () => {
    const whole = await told(text, '\nlead:\n', '\nlead: [\n', fault);
    await vi.waitFor(() => expect(overlays.join('\n')).toContain(fault), patience);
    expect((await fetch(`${origin}/areas/derby/record/`)).status).toBe(500);
    expect(said).not.toMatch(/Stack trace|^ +at |YAMLException|Failed to reload/m);
    expect(overlays.join('\n')).not.toContain('node_modules');
    writeFileSync(join(folder, text), whole);
    await vi.waitFor(() => expect(said).toContain('have no problems'), patience);
    expect((await fetch(`${origin}/areas/derby/record/`)).status).toBe(200);
  });

  it('is told of a list of records, and what was read before stays', async () => {
    const list = 'content/glossary.yaml';
    await told(list, '\n  term: ', '\n  term: [', `${list}:`);
    expect((await fetch(`${origin}/glossary/`)).status).toBe(200);
    expect(said).not.toMatch(/Stack trace|^ +at |Unhandled|ProblemError/m);
  });
});
