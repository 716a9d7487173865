import type { ContentFault } from './contentFile.ts';
import type { Random } from './random.ts';

const sources = 'content/sources.yaml';

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

/** Faults of the list of sources beyond those of every kind of content, of themes, and of the data beside them. */
export const sourceFaults: ContentFault[] = [
  { name: 'the data taken away', break: () => ({ file: 'data/selection-data.csv' }) },
  withKey('kind', ['Official', 'blog', '""', 'null', '[official]']),
  withKey('title', ['""', 'null', '7', '"a\\u202eb"', '[a]']),
  withKey('publisher', ['""', 'null', '7', '{}']),
  withKey('url', ['javascript:alert(1)', '""', 'www.example.org', 'data:text/html,x', '"https://a.org/ b"']),
  withKey('date', ['"2017-13"', '"2017-02-30"', 'May', '20017', '"2017-1-1"', '[]']),
  withKey('read', ['yes', 'whole', 'null']),
  entry('a source under two ids', (text) => `${text}\nzz-${text}`),
  entry(
    'a source that no page cites',
    (text) =>
      `${text}\nzz-none:\n  title: None\n  publisher: None\n  url: null\n  date: null\n  kind: press\n  read: part`,
  ),
  {
    name: 'a theme by another id',
    break: (files, random) => {
      const text = (files.get('content/themes.yaml') ?? '').replace(
        /^maths:/m,
        random.pick(['mathz:', 'Maths:', 'maths/x:']),
      );
      return { file: 'content/themes.yaml', text };
    },
  },
];
