import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/reading/lists.ts';
import { builtTree, type Outcome, runScript } from './builtTree.ts';

let tree = { root: '', remove: (): void => undefined };

beforeAll(() => {
  tree = builtTree();
}, 60_000);
afterAll(() => tree.remove());

const page = (title: string, path: string, link: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title><meta name="description" content="${title}"><link rel="canonical" href="https://example.org${path}"><meta name="robots" content="noindex"></head><body><main><a href="${link}">x</a></main></body></html>`;

/** Runs the command beside a build that did not pass; the second page has a link and a name of its own. */
function promiseWith(folder: string, link: string): Outcome & { list: string } {
  const next = join(tree.root, 'dist.next');
  mkdirSync(join(next, folder), { recursive: true });
  mkdirSync(join(next, 'a-to-z'), { recursive: true });
  // Lists of no page: the pages here are none that search engines may find.
  for (const list of ['sitemap.xml', 'llms.txt']) writeFileSync(join(next, list), '');
  writeFileSync(join(next, 'a-to-z/index.html'), page('A to Z', '/a-to-z/', '/'));
  writeFileSync(join(next, 'index.html'), page('Home', '/', `/${folder}/`));
  writeFileSync(join(next, folder, 'index.html'), page(`Page ${folder}`, `/${folder}/`, link));
  const outcome = runScript(tree.root, 'scripts/addresses.ts');
  return { ...outcome, list: readFileSync(join(tree.root, listFiles.addresses), 'utf8') };
}

describe('the command that promises addresses', { timeout: 60_000 }, () => {
  it('promises nothing of a build that failed for more than new addresses', () => {
    const { status, output, list } = promiseWith('first', '/gone/');
    expect(output).toContain('dist.next/ has not passed: nothing was promised');
    expect(status).toBe(1);
    expect(list).not.toContain('/first/');
  });

  it('promises what a build holds that lacks nothing but the promise', () => {
    const { status, list } = promiseWith('first', '/');
    expect(status).toBe(0);
    expect(list).toContain('\n/first/\n');
  });

  it('promises no address that the list cannot hold', () => {
    const { status, output, list } = promiseWith('a b', '/');
    expect(output).toMatch(/^\/a b\/: holds " ", allowed: letters .+; give the file another name$/m);
    expect(status).toBe(1);
    expect(list).not.toContain('a b');
  });
});
