import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAddresses } from '../../../../src/reading/content/addresses.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const folder of ['data', 'src/pages/areas']) mkdirSync(join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test('a site without lists and pages has no addresses', () => {
  expect(readAddresses(root)).toEqual({ promised: new Set(), moved: new Set(), fixed: new Set() });
});

test('the addresses of a site come from its lists and from the pages in code that have one address each', () => {
  writeFileSync(join(root, 'data/addresses.txt'), '# Promised.\n/\n\n/areas/\n/old/\n');
  writeFileSync(join(root, 'data/redirects.txt'), '# Moved.\n/old/ /areas/\n');
  for (const file of [
    'index.astro',
    '[page].astro',
    '404.astro',
    'feed.xml.ts',
    'areas/index.astro',
    'areas/[a].astro',
  ])
    writeFileSync(join(root, 'src/pages', file), '');
  expect(readAddresses(root)).toEqual({
    promised: new Set(['/', '/areas/', '/old/']),
    moved: new Set(['/old/']),
    fixed: new Set(['/404/', '/areas/', '/feed.xml', '/']),
  });
});
