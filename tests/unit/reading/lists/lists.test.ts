import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAnyList, readList } from '../../../../src/reading/lists.ts';

let root = '';
let file = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lists-'));
  mkdirSync(join(root, 'data'));
  file = join(root, 'data/redirects.txt');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a list', () => {
  test('is its lines without comments and blank ones; a missing one is empty', () => {
    expect(readList(file)).toEqual([]);
    writeFileSync(file, '# old, new\r\n\r\n/a/   /b/\r\n');
    expect(readList(file)).toEqual(['/a/ /b/']);
  });

  test('gives nothing to those who write files from it where a line would lead out of their folder', () => {
    writeFileSync(file, '/a/ /b/\n/../../x/ /b/\n');
    expect(() => readList(file)).toThrow('data/redirects.txt:2:1: found "/../../x/": must not hold');
    expect(readAnyList(file)).toEqual(['/a/ /b/', '/../../x/ /b/']);
  });
});
