import { type ContentFault, noticedLater, pickKey, valueFault, withLine } from './contentFile.ts';

const required =
  /^(?:region|wave|phase|kind|state|exactness|deadline|comparison|year|number|baseline|period)$/;
const plain = (value: string): boolean => /^[\w"]/.test(value);

/** Keys of front matter that are missing, misspelt, doubled, or written in a way that content must not use. */
export const shapeFaults: ContentFault[] = [
  {
    name: 'a misspelt key',
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, () => true);
      const key = random.pick([
        `${at.key}x`,
        at.key.toUpperCase(),
        `${at.key}_`,
        '__proto__',
        'constructor',
        '<<',
      ]);
      return { file, text: withLine(text, at.line, `${at.lead}${key}:${at.value && ` ${at.value}`}`) };
    },
  },
  {
    name: 'a missing key',
    break: (files, random) => {
      const { file, text, at } = pickKey(
        files,
        random,
        ({ key, lead, value }) => required.test(key) && !lead.endsWith('- ') && plain(value),
      );
      return { file, text: withLine(text, at.line) };
    },
  },
  {
    name: 'an unknown key',
    break: (files, random) => {
      const { file, text, at } = pickKey(
        files,
        random,
        ({ lead, value }) => !lead.endsWith('- ') && plain(value),
      );
      const key = random.pick(['colour: red', '__proto__: x', '<<: {}', 'toString: x', '"": x']);
      return { file, text: withLine(text, at.line, `${at.lead}${key}`, `${at.lead}${at.key}: ${at.value}`) };
    },
  },
  {
    name: 'a key given twice',
    break: (files, random) => {
      const { file, text, at } = pickKey(
        files,
        random,
        ({ lead, value }) => !lead.endsWith('- ') && plain(value),
      );
      const row = `${at.lead}${at.key}: ${at.value}`;
      return { file, text: withLine(text, at.line, row, row), line: at.line + 1 };
    },
  },
  valueFault(
    'an anchor',
    ({ value }) => plain(value),
    (was) => `&a ${was}`,
  ),
  valueFault(
    'a tag',
    ({ value }) => plain(value),
    (was) => `!!str ${was}`,
  ),
  valueFault(
    'a tag of a stranger',
    ({ value }) => plain(value),
    (was) => `!ruby/object:Gem ${was}`,
  ),
  valueFault('an alias', ({ value }) => plain(value), ['*a', '*anchor']),
  {
    name: 'an anchor and its alias',
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, ({ key, lead }) => key === 'places' && lead === '');
      return {
        file,
        text: withLine(text, at.line, 'places: &p [Here]', 'furtherReading: *p'),
        line: at.line,
      };
    },
  },
  noticedLater(valueFault('a quote left open', ({ value }) => plain(value), ['"open', "'open"])),
  noticedLater(
    valueFault(
      'a bracket left open',
      ({ value }) => /^\[.*\]$/.test(value),
      (was) => was.slice(0, -1),
    ),
  ),
  valueFault('lists in lists in lists', ({ value }) => plain(value), [
    '['.repeat(5000),
    '['.repeat(700) + ']'.repeat(700),
  ]),
  {
    name: 'a tab for spaces',
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, ({ lead }) => lead !== '');
      return { file, text: withLine(text, at.line, `\t${at.key}: ${at.value}`), line: at.line };
    },
  },
];
