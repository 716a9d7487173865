import { areaFiles, type ContentFault, frontMatterEnd, pickKey, withLine } from './contentFile.ts';

/** Front matter that is no front matter, or that says what it must not say. */
export const frontMatterFaults: ContentFault[] = [
  {
    name: 'front matter that never ends',
    break: (files, random) => {
      const file = random.pick(areaFiles(files));
      const text = files.get(file) ?? '';
      const end = random.pick([[], ['--'], [' ---'], ['----'], ['...'], ['- - -']]);
      return { file, text: withLine(text, frontMatterEnd(text), ...end), line: 1 };
    },
  },
  {
    name: 'front matter that never begins',
    break: (files, random) => {
      const file = random.pick(areaFiles(files));
      const start = random.pick(['', ' ---', '--', 'Text', '\n---', '+++', '```']);
      return { file, text: withLine(files.get(file) ?? '', 1, start), line: 1 };
    },
  },
  {
    name: 'a second document',
    break: (files, random) => {
      const file = random.pick(areaFiles(files));
      const text = files.get(file) ?? '';
      return { file, text: withLine(text, frontMatterEnd(text), '...', 'name: Other', '---') };
    },
  },
  {
    name: 'changes that are not newest first',
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, ({ key, lead }) => key === 'changes' && lead === '');
      const older = [
        'changes:',
        '  - date: "2000-01-01"',
        '    text: Older',
        '  - date: "2001-01-01"',
        '    text: Newer',
      ];
      return { file, text: withLine(text, at.line, ...older), line: at.line + 3 };
    },
  },
  {
    name: 'a figure without a source',
    break: (files, random) => {
      const { file, text, at } = pickKey(
        files,
        random,
        ({ key, lead, value }) => key === 'notFound' && lead === '' && value === '',
      );
      const figure = random.pick(
        ['All 12 of them', 'In 2017', '£3 a head', 'The 3rd', '66% of pupils', '١٢ of them'].slice(0, 5),
      );
      return { file, text: withLine(text, at.line, 'notFound:', `  - what: ${figure}`), line: at.line + 1 };
    },
  },
];
