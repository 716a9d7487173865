import { areaFiles, type BrokenContent, type ContentFault, type ContentFiles } from './contentFile.ts';
import type { Random } from './random.ts';

const lists = ['content/sources.yaml', 'content/themes.yaml'];
const sources = 'content/sources.yaml';

const anyFile = (files: ContentFiles, random: Random): string => random.pick([...areaFiles(files), ...lists]);

/** Bytes put in at the start of a line, by chance, of any file. */
function withBytes(name: string, bytes: readonly (readonly number[])[]): ContentFault {
  return {
    name,
    break: (files, random) => {
      const file = anyFile(files, random);
      const rows = (files.get(file) ?? '').split('\n');
      const at = random.int(0, rows.length - 2);
      const before = Buffer.from(
        rows
          .slice(0, at)
          .map((row) => `${row}\n`)
          .join(''),
      );
      const after = Buffer.from(rows.slice(at).join('\n'));
      return { file, text: Buffer.concat([before, Buffer.from(random.pick(bytes)), after]), line: at + 1 };
    },
  };
}

const utf8 = (...texts: string[]): number[][] => texts.map((text) => [...Buffer.from(text)]);

function whole(name: string, change: (text: string, random: Random) => string | Uint8Array): ContentFault {
  return {
    name,
    break: (files, random) => {
      const file = anyFile(files, random);
      return { file, text: change(files.get(file) ?? '', random), line: 1 };
    },
  };
}

/** One entry of the list of sources, changed. */
function entry(name: string, change: (entry: string, random: Random) => string): ContentFault {
  return {
    name,
    break: (files, random) => {
      const entries = (files.get(sources) ?? '').trimEnd().split(/\n(?=\w)/);
      const at = random.int(1, entries.length - 1);
      const text = entries.with(at, change(entries[at] ?? '', random)).join('\n');
      return { file: sources, text: `${text}\n` };
    },
  };
}

const withKey = (key: string, values: readonly string[]): ContentFault =>
  entry(`a source with an odd ${key}`, (text, random) =>
    text.replace(new RegExp(`^  ${key}: .*$`, 'm'), `  ${key}: ${random.pick(values)}`),
  );

const copyOf = (files: ContentFiles, random: Random, file: string, blamed = file): BrokenContent => ({
  file,
  text: files.get(random.pick(areaFiles(files))) ?? '',
  blamed,
});

/** Faults of whole files, of their names and bytes, and of the list of sources and themes. */
export const wholeFileFaults: ContentFault[] = [
  withBytes('bytes that are not UTF-8', [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe9], [0x80]]),
  withBytes('a control character', utf8('\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028')),
  withBytes('a hidden character', utf8('\u200b', '\u2060', '\u00ad', '\u034f')),
  withBytes('a character that reverses the text', utf8('\u202e', '\u2066', '\u200f', '\u061c')),
  whole('nothing in a file', (_text, random) =>
    random.pick(['', ' ', '\n', '\n\n', '---\n---\n', '---\n\n---\n', '# note\n']),
  ),
  whole('a byte order mark', (text) => `\ufeff${text}`),
  whole('UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  whole('another kind of file', (_text, random) =>
    random.pick(['[1, 2]\n', 'text\n', '42\n', '<html></html>\n', '{}\n']),
  ),
  {
    name: 'a file whose name is no slug',
    break: (files, random) => {
      const names = [
        'Derby.mdx',
        'derby copy.mdx',
        'derby.md',
        '.hidden.mdx',
        'derby.mdx~',
        'a..b.mdx',
        '-x.mdx',
        'a_b.mdx',
        'é.mdx',
      ];
      return copyOf(files, random, `content/areas/${random.pick(names)}`);
    },
  },
  {
    name: 'a page of no area',
    break: (files, random) =>
      copyOf(files, random, `content/areas/${random.pick(['atlantis', 'x', 'derby-2'])}.mdx`),
  },
  {
    name: 'a folder in place of a page',
    break: (files, random) =>
      copyOf(files, random, 'content/areas/folder.mdx/x.mdx', 'content/areas/folder.mdx'),
  },
  {
    name: 'a page taken away',
    break: (files, random) => ({ file: random.pick(areaFiles(files)), blamed: 'data/selection-data.csv' }),
  },
  { name: 'a list taken away', break: (_files, random) => ({ file: random.pick(lists) }) },
  { name: 'the data taken away', break: () => ({ file: 'data/selection-data.csv' }) },
  withKey('kind', ['Official', 'blog', '""', 'null', '[official]']),
  withKey('title', ['""', 'null', '7', '"a\\u202eb"', '[a]']),
  withKey('publisher', ['""', 'null', '7', '{}']),
  withKey('url', ['javascript:alert(1)', '""', 'www.example.org', 'data:text/html,x', '"https://a.org/ b"']),
  withKey('date', ['"2017-13"', '"2017-02-30"', 'May', '20017', '"2017-1-1"', '[]']),
  withKey('read', ['yes', 'whole', 'null']),
  entry('a source with an unknown key', (text) => `${text}\n  author: x`),
  entry('a source given twice', (text) => `${text}\n${text}`),
  entry('a source under two ids', (text) => `${text}\nzz-${text}`),
  entry(
    'a source by another id',
    (text, random) => random.pick(['X', 'a--', '../', '__proto__', '<b>']) + text,
  ),
  entry(
    'a source that no page cites',
    (text) =>
      `${text}\nzz-none:\n  title: None\n  publisher: None\n  url: null\n  date: null\n  kind: press\n  read: part`,
  ),
  entry('a second document', (text, random) => `${random.pick(['---', '...'])}\n${text}`),
  entry('lines that run on', (text) => text.replace('\n  ', '\n\t')),
  {
    name: 'a theme by another id',
    break: (files, random) => {
      const text = (files.get('content/themes.yaml') ?? '').replace(
        /^maths:/m,
        random.pick(['mathz:', 'Maths:', 'maths/x:']),
      );
      return {
        file: 'content/themes.yaml',
        text,
        blamed: text.includes('mathz') ? 'content/areas/' : 'content/themes.yaml',
      };
    },
  },
];
