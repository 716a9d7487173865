import { keyLines, type ContentFiles, filesOf, withLine, type KeyLine } from '../contentFile.ts';
import {
  isFolder,
  type Mutation,
  pickFile,
  rewriteMutation,
  type Target,
  valueMutation,
} from './mutation.ts';

/** Whether what stands between two items of a text belongs to the first of them. */
function areNeighbours(rows: readonly string[], first: KeyLine, second: KeyLine): boolean {
  const dash = first.lead.length - 2;
  return rows.slice(first.line, second.line - 1).every((row) => row.search(/\S/) > dash);
}

/** Pairs of items that follow each other in one list and have ids. */
function neighbours(text: string): (readonly [KeyLine, KeyLine])[] {
  const rows = text.split('\n');
  const ids = keyLines(text).filter(({ key, lead }) => key === 'id' && lead.endsWith('- '));
  return ids.flatMap((first, index) => {
    const second = ids.slice(index + 1).find(({ lead }) => lead === first.lead);
    return second !== undefined && areNeighbours(rows, first, second) ? [[first, second] as const] : [];
  });
}

/** The lines of a kind by which readers tell its records apart, with their files. */
function uniqueLines({ kind }: Target, files: ContentFiles): { file: string; at: KeyLine }[] {
  const lead = kind.form === 'entries' ? '' : '  ';
  return filesOf(files, kind).flatMap((file) =>
    keyLines(files.get(file) ?? '')
      .filter((line) => line.key === kind.unique && line.lead === lead)
      .map((at) => ({ file, at })),
  );
}

/** What stands twice where it may stand once, or out of order. */
export const repeatMutations: readonly Mutation[] = [
  {
    name: 'an id used twice in a list',
    fits: ({ subject }) => subject.ids,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const [first, second] = random.pick(neighbours(text));
      const says = new RegExp(`id: "${first.value}" is used twice in this list`);
      return {
        file,
        text: withLine(text, second.line, `${second.lead}id: ${first.value}`),
        line: second.line,
        says,
      };
    },
  },
  {
    name: 'a record given twice',
    fits: ({ kind }) => kind.form === 'records',
    break: ({ kind }, files, random) => {
      const entries = (files.get(kind.path) ?? '').trimEnd().split(/\n(?=[\w-]+:$)/m);
      const again = random.pick(entries.slice(1));
      const says = new RegExp(`YAML: Map keys must be unique; "${again.split(':')[0] ?? ''}" is there twice`);
      return { file: kind.path, text: `${[...entries, again].join('\n')}\n`, says };
    },
  },
  {
    name: 'a name that another record has',
    fits: ({ kind }) => kind.unique !== undefined,
    break: (target, files, random) => {
      const lines = uniqueLines(target, files);
      const first = random.pick(lines);
      const second = random.pick(lines.filter(({ at }) => at.value !== first.at.value));
      const row = `${second.at.lead}${second.at.key}: ${first.at.value}`;
      return {
        file: second.file,
        text: withLine(files.get(second.file) ?? '', second.at.line, row),
        blamed: target.kind.path,
        says: /: found .+, but \S+ has it already; each needs its own/,
      };
    },
  },
  ...[
    valueMutation('an area named twice', {
      key: ({ area }) => (area === 'areas' ? area : null),
      test: ({ value }) => value.startsWith('['),
      values: ['[derby, derby]'],
      says: '"derby" is named twice in this list',
    }),
    valueMutation('a theme named twice', {
      key: ({ theme }) => theme,
      test: ({ value }) => /^\[[^[\]]+\]$/.test(value),
      values: ['[maths, maths]'],
      says: '"maths" is named twice in this list',
    }),
    valueMutation('a word named twice', {
      key: ({ word }) => word,
      values: ['[gcse, gcse]', '[neet, neet]'],
      says: '"[a-z]+" (?:is named twice in this list|leads to itself)',
    }),
  ],
  rewriteMutation(
    'dates out of order',
    ({ order }) => order,
    /the (?:newest|oldest) comes first|order 1 is the oldest/,
  ),
  {
    name: 'nothing below the front matter',
    fits: isFolder,
    break: (target, files, random) => {
      const { file, text } = pickFile(target, files, random);
      const body = random.pick(['', '\n', '  \n\n']);
      const end = text.indexOf('\n---\n') + '\n---\n'.length;
      return { file, text: text.slice(0, end) + body, says: /the text below the front matter is missing/ };
    },
  },
];
