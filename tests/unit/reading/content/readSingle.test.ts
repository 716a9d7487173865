import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readRecords } from '../../../../src/reading/content/readRecords.ts';
import { readSingle } from '../../../../src/reading/content/readSingle.ts';

const schema = z.strictObject({ title: z.string() });
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'single-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const messages = (content?: string | Uint8Array): string[] => {
  if (content !== undefined) writeFileSync(join(root, 'a.yaml'), content);
  return readSingle(root, 'a.yaml', schema).problems.map(formatProblem);
};

describe('a YAML file that is one record', () => {
  it('may hold what its schema allows', () => {
    expect(messages('title: A\n')).toEqual([]);
  });

  it.each([
    ['is empty', '', 'a.yaml:1:1: the file is empty (needs keys with values: title)'],
    [
      'begins with a byte order mark',
      '\ufefftitle: A',
      'a.yaml:1:1: found a byte order mark (BOM); save the file as UTF-8 without one',
    ],
    [
      'is not UTF-8',
      Buffer.from('title: \u00e9', 'latin1'),
      'a.yaml:1:8: found bytes that are not UTF-8; save the file as UTF-8',
    ],
    [
      'holds a hidden character',
      'title: a\u202eb',
      'a.yaml:1:9: found the hidden character U+202E; remove it',
    ],
  ])('is refused where it %s', (_name, content, message) => {
    expect(messages(content)).toEqual([message]);
  });

  it('is refused where it is missing', () => {
    expect(messages()).toEqual(['a.yaml:1:1: the file is missing']);
  });

  it('is refused where it is a folder or a link', () => {
    mkdirSync(join(root, 'a.yaml'));
    symlinkSync('/etc/hostname', join(root, 'b.yaml'));
    const wrong = 'must be a file, not a folder or a link';
    expect(messages()).toEqual([`a.yaml:1:1: ${wrong}`]);
    expect(readRecords(root, 'b.yaml', schema).problems.map(formatProblem)).toEqual([`b.yaml:1:1: ${wrong}`]);
  });
});

describe('a YAML file of records', () => {
  it('gives every id, also of a record with a fault', () => {
    writeFileSync(join(root, 'a.yaml'), 'one:\n  title: A\ntwo:\n  titel: B\n');
    expect([...readRecords(root, 'a.yaml', schema).ids]).toEqual(['one', 'two']);
  });

  it('is refused where it is a list or holds nothing', () => {
    writeFileSync(join(root, 'a.yaml'), '- title: A\n');
    const { ids, problems } = readRecords(root, 'a.yaml', schema);
    expect([...ids]).toEqual([]);
    expect(problems.map(formatProblem)[0]).toMatch(
      /^a\.yaml:1:1: the file: found \[.*\], needs ids with their records$/,
    );
    writeFileSync(join(root, 'a.yaml'), '{}\n');
    expect(readRecords(root, 'a.yaml', schema).problems.map(formatProblem)).toEqual([
      'a.yaml:1:1: the file holds no entry',
    ]);
  });
});
