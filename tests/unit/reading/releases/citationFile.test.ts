import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { citationFileProblems } from '../../../../src/reading/releases/citationFile.ts';

let root = '';
const problems = (text: string): string[] => {
  writeFileSync(join(root, 'CITATION.cff'), text);
  return citationFileProblems(root).map(formatProblem);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'citation-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/CHANGELOG.md'), '## 1.0.1 – 2026-12-01\n\n- One.\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a file on citing that names the newest release is sound', () => {
  expect(problems('cff-version: 1.2.0\nversion: 1.0.1\ndate-released: "2026-12-01" # today\n')).toEqual([]);
});

test('a file on citing that was not changed with the release is told, with what to write', () => {
  expect(problems('cff-version: 1.2.0\nversion: 1.0.0\n')).toEqual([
    'CITATION.cff:2:1: version: found "1.0.0", the newest release in data/CHANGELOG.md has 1.0.1; write version: 1.0.1',
    'CITATION.cff:1:1: date-released: missing, the newest release in data/CHANGELOG.md has 2026-12-01; write date-released: 2026-12-01',
  ]);
});

test.each([
  ['cff-version: 1.2', 'found "1.2"'],
  ['cff-version: "9.9.9"', 'found "9.9.9"'],
  ['x: y', 'missing'],
])('"%s" is no version of the format', (line, what) => {
  expect(problems(`${line}\nversion: 1.0.1\ndate-released: 2026-12-01\n`)).toEqual([
    `CITATION.cff:1:1: cff-version: ${what}, allowed: 1.2.0, the version of the Citation File Format that this file is written in; write cff-version: 1.2.0`,
  ]);
});

test('a file on citing that cannot be read is told at its place', () => {
  expect(problems('version: 1.0.1\ndate-released: 2026-12-01\n - : [\n')[0]).toMatch(
    /^CITATION\.cff:[23]:\d+: YAML: /,
  );
});
