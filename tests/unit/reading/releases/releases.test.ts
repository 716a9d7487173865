import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseData } from '../../../../src/reading/releases/releaseData.ts';
import { neededStep, releaseProblems } from '../../../../src/reading/releases/releases.ts';

let root = '';
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
const faults = (): string[] =>
  releaseProblems(root).map(({ file, line, message }) => `${file}:${line}: ${message}`);
const first = '## 1.0.0 – 2026-11-23\n\n- One.\n';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  mkdirSync(join(root, 'data'));
  write('data/CHANGELOG.md', first);
  write('data/selection-data.csv', 'a,b\n1,2\n');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a release of the data', () => {
  test('is asked for where the newest version has no file', () => {
    expect(faults()).toEqual([
      'data/versions/v1.0.0/selection-data.csv:1: the file of version 1.0.0 is missing; run: npm run data:release',
    ]);
  });

  test('keeps the file, and all is well', () => {
    expect(releaseData(root)).toEqual({ version: '1.0.0', problems: [] });
    expect(faults()).toEqual([]);
  });

  test('is never overwritten', () => {
    releaseData(root);
    expect(() => releaseData(root)).toThrow('data/versions/v1.0.0 exists; a released version never changes');
  });

  test('is asked for where the data changed without a new version', () => {
    releaseData(root);
    write('data/selection-data.csv', 'a,b\n1,3\n');
    expect(faults()[0]).toContain(
      'data/selection-data.csv:2: differs from version 1.0.0 in 1 cell, the first b on line 2; describe the change',
    );
  });

  test('shows where a kept file was altered', () => {
    releaseData(root);
    write('data/versions/v1.0.0/selection-data.csv', 'a,b\n9,9\n');
    expect(faults()[0]).toContain('data/versions/v1.0.0/selection-data.csv:1: found sha256');
  });

  test('shows where a kept version has no entry', () => {
    releaseData(root);
    mkdirSync(join(root, 'data/versions/v0.9.0'));
    expect(faults()).toEqual(['data/versions/v0.9.0:1: has no entry in data/CHANGELOG.md']);
  });

  test('with an added column is refused as a patch and leaves nothing behind', () => {
    releaseData(root);
    write('data/selection-data.csv', 'a,b,c\n1,2,3\n');
    write('data/CHANGELOG.md', `## 1.0.1 – 2026-12-01\n\n- Two.\n\n${first}`);
    expect(releaseData(root).problems.map(({ message }) => message)).toEqual([
      'version 1.0.1 is a patch step from 1.0.0, but its columns need a minor one',
    ]);
    write('data/CHANGELOG.md', `## 1.1.0 – 2026-12-01\n\n- Two.\n\n${first}`);
    expect(releaseData(root)).toEqual({ version: '1.1.0', problems: [] });
  });
});

describe('the step that a change of columns needs', () => {
  test.each([
    [['a', 'b'], ['a', 'b'], 'patch'],
    [['a', 'b'], ['a', 'c', 'b'], 'minor'],
    [['a', 'b'], ['b', 'a'], 'major'],
    [['a', 'b'], ['a'], 'major'],
  ])('from %j to %j is %s', (before, after, step) => {
    expect(neededStep(before, after)).toBe(step);
  });
});
