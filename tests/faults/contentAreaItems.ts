import {
  type BrokenContent,
  type ContentFault,
  type ContentFiles,
  pickKey,
  withLine,
} from './contentFile.ts';

/** Keys and values of one item of a list; a value is YAML as it is written. */
export type Item = Readonly<Record<string, string>>;

/** How deep the lists of an area stand that a fault puts an item into. */
const indents = { need: 0, money: 0, outcomes: 0, targets: 4, actions: 4 } as const;

/** The id of a source of one of some kinds, by what the list of sources says. */
export function sourceOf(files: ContentFiles, kinds: string): string {
  const entry = new RegExp(`^([a-z0-9-]+):\\n(?:  .*\\n)*?  kind: (?:${kinds})$`, 'm');
  return entry.exec(files.get('content/sources.yaml') ?? '')?.[1] ?? '';
}

/** What an item of each list must have. */
const whole: Record<keyof typeof indents, Item> = {
  need: { measure: 'A measure', value: '"66%"', comparison: '"England: 70%"', year: '"2017"', theme: 'null' },
  money: {
    what: 'A thing',
    amount: '"£6"',
    gbp: '6',
    exactness: 'exact',
    period: '"2017"',
    kind: 'other',
    state: 'announced',
  },
  outcomes: {
    id: 'outcome-zz',
    kind: 'delivery',
    title: 'A title',
    text: 'It went well.',
    priorities: '[]',
    themes: '[]',
  },
  targets: {
    id: 'target-98',
    measure: 'A measure',
    baseline: 'null',
    value: 'null',
    deadline: 'null',
    phase: 'primary',
  },
  actions: { id: 'action-98', text: 'It went well.' },
};

/** The lines of an item. An empty value leaves its key out. */
function linesOf(indent: number, item: Item): string[] {
  return Object.entries(item)
    .filter(([, value]) => value !== '')
    .map(([key, value], index) => `${' '.repeat(indent + 2)}${index === 0 ? '- ' : '  '}${key}: ${value}`);
}

/** Puts items at the head of a list of any area; the line of the key `at`, in the last item, is to blame. */
export function itemFault(
  name: string,
  list: keyof typeof indents,
  items: (files: ContentFiles) => readonly Item[],
  at: string | undefined,
  says: RegExp,
): ContentFault {
  return {
    name,
    break: (files, random): BrokenContent => {
      const indent = indents[list];
      const found = pickKey(
        files,
        random,
        ({ key, lead, value }) => key === list && lead === ' '.repeat(indent) && value === '',
      );
      const lines = items(files).flatMap((item) =>
        linesOf(indent, { ...whole[list], sources: `[${sourceOf(files, 'official')}]`, ...item }),
      );
      const line =
        at === undefined
          ? -1
          : lines.findLastIndex((row) => row.trim().replace('- ', '').startsWith(`${at}:`));
      return {
        file: found.file,
        text: withLine(found.text, found.at.line, `${' '.repeat(indent)}${list}:`, ...lines),
        ...(line < 0 ? {} : { line: found.at.line + 1 + line }),
        says,
      };
    },
  };
}
