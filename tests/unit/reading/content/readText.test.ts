import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readText } from '../../../../src/reading/content/readText.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'text-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const messages = (content: string | Uint8Array): string[] => {
  writeFileSync(join(root, 'a.mdx'), content);
  return readText(join(root, 'a.mdx'), 'a.mdx').problems.map(formatProblem);
};

describe('a text file', () => {
  it('may hold any letters, and line ends of either kind', () => {
    expect(messages('a\r\nb – “é” 漢 😀\n')).toEqual([]);
  });

  it.each([
    [
      'bytes that are not UTF-8',
      Buffer.from('a\nbc\u00e9\n', 'latin1'),
      'a.mdx:2:3: found bytes that are not UTF-8; save the file as UTF-8',
    ],
    [
      'a byte order mark',
      '\ufeffa',
      'a.mdx:1:1: found a byte order mark (BOM); save the file as UTF-8 without one',
    ],
    [
      'letters read in the wrong encoding',
      'a\nItâ€™s',
      'a.mdx:2:3: found "â€™", letters that were read in the wrong encoding; type them again',
    ],
    ['a tab', 'a\n\tb', 'a.mdx:2:1: found a tab; use spaces'],
    ['a zero-width space', 'a\u200bb', 'a.mdx:1:2: found the hidden character U+200B; remove it'],
    ['a byte order mark further on', 'a\n\ufeffb', 'a.mdx:2:1: found the hidden character U+FEFF; remove it'],
    ['a line end of old Macs', 'a\rb', 'a.mdx:1:2: found the hidden character U+000D; remove it'],
  ])('must not hold %s', (_name, content, message) => {
    expect(messages(content)).toEqual([message]);
  });

  it('must be a file that can be read', () => {
    expect(readText(root, 'a.mdx').problems.map(formatProblem)).toEqual([
      'a.mdx:1:1: must be a file, not a folder or a link',
    ]);
  });
});
