import { itemFault } from './contentAreaItems.ts';
import {
  type BrokenContent,
  type ContentFault,
  type ContentFiles,
  pickKey,
  valueFault,
  withLine,
} from './contentFile.ts';

const guide = 'content/guides/careers.mdx';
const sources = 'content/sources.yaml';

const saying = (fault: ContentFault, says: RegExp): ContentFault => ({
  ...fault,
  break: (files, random) => ({ ...fault.break(files, random), says }),
});

/** The value of the key `year` of any figure, as somebody may write it. */
const year = (name: string, value: string, says: RegExp): ContentFault =>
  saying(
    valueFault(
      name,
      ({ key, lead, value: was }) => key === 'year' && lead === '    ' && was.startsWith('"'),
      [value],
    ),
    says,
  );

/** The pounds of any sum, as somebody may write them. */
const pounds = (value: string, says: RegExp): ContentFault =>
  saying(
    valueFault(
      `pounds written as ${value}`,
      ({ key, lead, value: was }) => key === 'gbp' && lead === '    ' && /^\d/.test(was),
      [value],
    ),
    says,
  );

/** A file of guides with other bytes. */
const rewritten = (
  name: string,
  change: (text: string) => BrokenContent['text'],
  says: RegExp,
): ContentFault => ({
  name,
  break: (files: ContentFiles) => {
    const text = change(files.get(guide) ?? '');
    return text === undefined ? { file: guide, says } : { file: guide, text, says };
  },
});

const paragraph = (name: string, words: string, says: RegExp): ContentFault =>
  rewritten(name, (text) => `${text.trimEnd()}\n\n${words}\n`, says);

/** Slips that YAML, Markdown or a careless reader would let pass. */
export const slipFaults: ContentFault[] = [
  year(
    'a remark that cuts a text',
    'about 2018 # or so',
    /the text ends at " #", and "# or so" is lost; put the whole text in quotes/,
  ),
  year(
    'curly quotes round a value',
    '“2018”',
    /found curly quotes around a value; write straight ones: "2018"/,
  ),
  year(
    'a quote at the end alone',
    'about 2018"',
    /found about 2018", a quote at its end alone; write "about 2018"/,
  ),
  year('"n/a"', 'n/a', /year: found "n\/a"; where nothing was found write null/),
  year('a null in quotes', '"null"', /year: found "null"; where nothing was found write null/),
  year('a dash', '"–"', /year: found "–"; where nothing was found write null/),
  year('a year without quotes', '2018', /year: found 2018, needs text or null; put it in quotes: "2018"/),
  pounds('£1.2m', /gbp: found "£1\.2m", needs a number or null; write digits alone, .+: 1200000/),
  pounds('6,000,000', /gbp: found "6,000,000", needs a number or null; write digits alone, .+: 6000000/),
  {
    name: 'a day in the future',
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, ({ key, lead }) => key === 'changes' && lead === '');
      const change = ['changes:', '  - date: "2090-01-01"', '    text: Later'];
      return {
        file,
        text: withLine(text, at.line, ...change),
        line: at.line + 1,
        says: /changes\.0\.date: found "2090-01-01", which lies in the future/,
      };
    },
  },
  itemFault(
    'a conclusion that does not say from what',
    'need',
    () => [{ inferred: 'true' }],
    'inferred',
    /need\.0\.inferred: found true without "caveat"; say there from what/,
  ),
  itemFault(
    'a text where keys belong',
    'outcomes',
    () => [{ idea: 'Yes' }],
    'idea',
    /outcomes\.0\.idea: found "Yes", needs keys with values: name, what, who, /,
  ),
  {
    name: 'one address under two ids',
    break: (files) => {
      const text = files.get(sources) ?? '';
      const [, url = ''] = /^  url: https:\/\/www\.(\S+)$/m.exec(text) ?? [];
      const entry = `zz-again:\n  title: Again\n  publisher: Someone\n  url: http://${url.replace(/\/$/, '')}/\n  date: null\n  kind: press\n  read: part\n`;
      return {
        file: sources,
        text: text + entry,
        says: /zz-again\.url: found the address of [\w-]+; one document has one id/,
      };
    },
  },
  rewritten(
    'UTF-16',
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    /:1:1: found UTF-16 text; save the file as UTF-8$/,
  ),
  rewritten(
    'Windows-1252',
    (text) => Buffer.from(text.replaceAll('’', '\u0092').replaceAll('a', 'é'), 'latin1'),
    /found bytes that are not UTF-8; save the file as UTF-8 \(they are here and at \d+ more places\)/,
  ),
  rewritten(
    'front matter that never ends',
    (text) => text.replace(/\n---\n/, '\n'),
    /front matter begins here and never ends; write a line of ---/,
  ),
  paragraph(
    'a link with a name and password',
    '[x](https://a:b@example.org/)',
    /found a link to "https:\/\/a:b@example\.org\/", allowed: /,
  ),
  paragraph(
    'a link with a backslash',
    '[x](https:\\\\\\\\example.org)',
    /found a link to "https:\\+example\.org", allowed: /,
  ),
  paragraph(
    'a path with a backslash',
    '[x](/\\\\example.org)',
    /found a link to "\/\\+example\.org", allowed: /,
  ),
  paragraph(
    'an emoji of several signs',
    'Text 👩‍🏫 more',
    /found an emoji that is made of several signs \(U\+200D\); write it in words/,
  ),
  {
    name: 'a picture among the guides',
    break: () => ({
      file: 'content/guides/picture.png',
      text: 'x',
      says: /found a file that is no text of this folder, which holds \.mdx files alone/,
    }),
  },
  {
    name: 'a new guide by the title and sentence of an older one',
    break: (files) => ({
      file: 'content/guides/a-new-one.mdx',
      text: files.get(guide) ?? '',
      says: /a-new-one\.mdx:\d+:\d+: title: found .+, but content\/guides\/careers\.mdx has it already[\s\S]+a-new-one\.mdx:\d+:\d+: lead\.text: found /,
    }),
  },
];
