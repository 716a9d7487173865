import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { strayFileProblems } from '../../../../src/reading/content/strayFiles.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stray-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const files = (): string[] => strayFileProblems(root).map(({ file }) => file);

test('a folder without content has no stray files', () => {
  expect(files()).toEqual([]);
});

test('a file or folder that nothing reads is a problem that names what is read', () => {
  mkdirSync(join(root, 'content/areas'), { recursive: true });
  mkdirSync(join(root, 'content/guide'));
  for (const name of ['sources.yaml', 'glossary.yml', '.hidden'])
    writeFileSync(join(root, 'content', name), '');
  expect(files().sort()).toEqual(['content/.hidden', 'content/glossary.yml', 'content/guide']);
  expect(strayFileProblems(root)[0]?.message).toMatch(
    /^nothing reads this, allowed: content\/areas, .*glossary\.yaml/,
  );
});
