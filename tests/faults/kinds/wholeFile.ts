import { isFolder, type Mutation, pickFile } from './mutation.ts';

/** Puts other text or bytes in the place of a whole file; the first line is to blame. */
function whole(
  name: string,
  says: RegExp,
  texts: readonly string[] | ((text: string) => string | Uint8Array),
): Mutation {
  return {
    name,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      return { file, text: typeof texts === 'function' ? texts(text) : random.pick(texts), line: 1, says };
    },
  };
}

/** Puts bytes at the start of a line, by chance; that line is to blame. */
function withBytes(name: string, says: RegExp, bytes: readonly (readonly number[])[]): Mutation {
  return {
    name,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const rows = text.split('\n');
      const at = random.int(1, rows.length - 2);
      const before = Buffer.from(`${rows.slice(0, at).join('\n')}\n`);
      const after = Buffer.from(rows.slice(at).join('\n'));
      const put = Buffer.from(random.pick(bytes));
      return { file, text: Buffer.concat([before, put, after]), line: at + 1, says };
    },
  };
}

const utf8 = (...texts: string[]): number[][] => texts.map((text) => [...Buffer.from(text)]);
const nothing =
  /the file is empty \(needs |the file holds no entry|front matter must begin with ---|"---" are not allowed here/;
const hidden = /found the hidden character U\+[0-9A-F]{4}; remove it/;

/** What can be wrong with the bytes of a file, whatever is written in it. */
export const wholeFileMutations: readonly Mutation[] = [
  whole('nothing in a file', nothing, ['', ' ', '\n', '\n\n', '# note\n', '---\n---\n']),
  whole('a byte order mark', /found a byte order mark \(BOM\)/, (text) => `\ufeff${text}`),
  whole('UTF-16', /found bytes that are not UTF-8/, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  whole('another kind of file', /needs (?:ids with|keys with)|front matter must begin|YAML: /, [
    '[1, 2]\n',
    'text\n',
    '42\n',
    '<html></html>\n',
  ]),
  withBytes('bytes that are not UTF-8', /found bytes that are not UTF-8; save the file as UTF-8/, [
    [0xff],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xe9],
    [0x80],
  ]),
  withBytes('a tab', /found a tab; use spaces/, [[0x09]]),
  withBytes('a control character', hidden, utf8('\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028')),
  withBytes('a hidden character', hidden, utf8('\u200b', '\u2060', '\u00ad', '\u034f')),
  withBytes('a character that reverses the text', hidden, utf8('\u202e', '\u2066', '\u200f', '\u061c')),
  {
    name: 'a folder in place of a file',
    break: (target, files, random) => ({
      file: pickFile(target, files, random).file,
      instead: 'a folder',
      says: /must be a file, not a folder or a link/,
    }),
  },
  {
    name: 'a link in place of a file',
    break: (target, files, random) => ({
      file: pickFile(target, files, random).file,
      instead: 'a link',
      says: /must be a file, not a folder or a link/,
    }),
  },
  {
    name: 'the file taken away',
    break: (target, files, random) => ({
      file: pickFile(target, files, random).file,
      line: 1,
      says: /the file is missing|" is missing: \/[a-z0-9/-]+\/ was published; bring it back, or say in data\/redirects/,
    }),
  },
  {
    name: 'the folder taken away',
    fits: isFolder,
    break: ({ kind }) => ({ file: kind.path, line: 1, says: /the folder is missing/ }),
  },
  {
    name: 'the folder empty',
    fits: isFolder,
    break: ({ kind }) => ({
      file: kind.path,
      instead: 'a folder',
      line: 1,
      says: /holds no \.mdx file/,
    }),
  },
  {
    name: 'a file in place of the folder',
    fits: isFolder,
    break: ({ kind }) => ({
      file: kind.path,
      instead: 'a file',
      line: 1,
      says: /must be a folder, not a file/,
    }),
  },
];
