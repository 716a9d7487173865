import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../support/freePort.ts';

let origin = '';
let dev: ChildProcess;
let said = '';

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const program = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)];
  // As from a shell: vitest sets variables (DEV, BASE_URL …) that Vite takes for its own.
  const { PATH, HOME } = process.env;
  dev = spawn(process.execPath, program, { env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  await vi.waitFor(() => expect(said).toContain(String(port)), { timeout: 90_000, interval: 200 });
}, 100_000);

afterAll(() => {
  dev.kill();
});

const ask = (path: string): Promise<Response> => fetch(`${origin}${path}`);

describe('astro dev', { timeout: 120_000 }, () => {
  it.each([
    ['/.well-known/security.txt', /^Contact: https:\/\/\S+\/about\/\n/],
    ['/speculation-rules.json', /^\{"prefetch":/],
    ['/robots.txt', /^User-agent/],
    ['/sitemap-index.xml', /<loc>https:\/\/\S+\/sitemap\.xml<\/loc>/],
    ['/sitemap.xml', /<loc>https:\/\/\S+\/areas\/derby\/<\/loc><lastmod>\d/],
    ['/llms.txt', /^# Opportunity areas\n[^]*\/areas\/derby\.md\)/],
    ['/a-to-z/', /<a href="\/areas\/derby\/#priority-1">/],
    ['/updates.xml', /^<\?xml/],
    ['/data/selection-data.csv', /^lad_code,/],
    ['/data/targets.csv', /^area,/],
    ['/data/datapackage.json', /^\{/],
    ['/data/README.md', /^# /],
    ['/data/cite.bib', /^@/],
    ['/data/SHA256SUMS', /^[0-9a-f]{64} /],
    ['/data/v1.0.0/SHA256SUMS', /^[0-9a-f]{64} /],
    ['/data/opportunity-areas-data.zip', /^PK/],
    ['/data/areas/derby.json', /^\{/],
  ])('answers %s', async (path, body) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(body);
  });

  it.each(['/search-index.json', '/areas/derby.md', '/opportunity-areas-site.zip'])(
    'says of %s how to get it',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toBe(
        `${path} is made from finished pages: run "npm run build", then "npm run serve".\n`,
      );
    },
  );

  it('shows a page whose links in the head all answer', async () => {
    const page = await (await ask('/about/')).text();
    const links = [...page.matchAll(/<link [^>]*href="([^"]+)"/g)].map(
      ([, link = '']) => new URL(link, origin).pathname,
    );
    expect(links).toContain('/updates.xml');
    for (const link of links) expect((await ask(link)).status, link).toBe(200);
  });
});
