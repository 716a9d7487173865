import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { areaSlugs } from '../../../../src/reading/content/areaSlugs.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slugs-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the slugs of areas are the names of their files, sorted', () => {
  mkdirSync(join(root, 'content/areas'));
  for (const name of ['norwich.mdx', 'derby.mdx', 'note.txt'])
    writeFileSync(join(root, 'content/areas', name), '');
  expect([...areaSlugs(root)]).toEqual(['derby', 'norwich']);
});

test('there are none where the folder is missing, or is a file', () => {
  expect([...areaSlugs(root)]).toEqual([]);
  writeFileSync(join(root, 'content/areas'), '');
  expect([...areaSlugs(root)]).toEqual([]);
});
