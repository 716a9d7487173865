import { type ContentFault, pickKey, withLine } from './contentFile.ts';

/** Front matter of areas that says what it must not say. */
export const frontMatterFaults: ContentFault[] = [
  {
    name: 'an anchor and its alias',
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, ({ key, lead }) => key === 'places' && lead === '');
      const broken = withLine(text, at.line, 'places: &p [Here]', 'furtherReading: *p');
      return { file, text: broken, line: at.line };
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
