import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distIsUntouched, markDist, runAstro } from './builtTree.ts';

// A site of one page, with the one integration that listens: quick, and nothing else can make the build fail.
const config = `
import { swappedFolder } from '${pathToFileURL(resolve('src/integrations/swappedFolder.ts')).href}';
export default { integrations: [swappedFolder()], devToolbar: { enabled: false } };
`;
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'warnings-'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(root, 'astro.config.mjs'), config);
  writeFileSync(join(root, 'src/pages/sound.astro'), '<p>Sound</p>\n');
  markDist(root);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a page', { timeout: 60_000 }, () => {
  it.each([
    [
      'that Astro warns of',
      `Astro.request.headers.get('accept');`,
      '[astro] `Astro.request.headers` was used',
    ],
    ['whose code warns', `console.warn('%d holes', 2);`, '[console.warn] 2 holes'],
    ['whose code tells an error', `console.error(new Error('a hole'));`, '[console.error] Error: a hole'],
  ])('%s ends the build with 1 and leaves dist/ alone', (_name, code, message) => {
    writeFileSync(join(root, 'src/pages/index.astro'), `---\n${code}\n---\n<p>A page</p>\n`);
    const { status, output } = runAstro(root);
    const refusal = output.slice(output.indexOf('a warning fails the build: '));
    expect(refusal).toMatch(message);
    expect(status).toBe(1);
    expect(distIsUntouched(root)).toBe(true);
  });
});
