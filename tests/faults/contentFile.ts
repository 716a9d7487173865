import type { ContentKind } from '../../src/schemas/contentKinds.ts';
import type { Random } from './random.ts';

/** The files of content/ as text, by path. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A change to one file that breaks it, and where the message must point. */
export interface BrokenContent {
  /** File that is written (or, without `text` and `instead`, taken away; a folder with all that is in it). */
  file: string;
  text?: string | Uint8Array;
  /** What stands in its place instead of a file. */
  instead?: 'a folder' | 'a file' | 'a link';
  /** File that a problem must name; the same file where left out. */
  blamed?: string;
  /** Line that a problem must name, where it is known. */
  line?: number;
  /** What the message of a problem must say: what was found and what is allowed. */
  says?: RegExp;
}

/** One way to break the content. It must break any content it is given. */
export interface ContentFault {
  name: string;
  break: (files: ContentFiles, random: Random) => BrokenContent;
}

/** A line of YAML that holds a key. */
export interface KeyLine {
  /** Line of the file, from 1. */
  line: number;
  /** Indentation with the dash of a list item, where the key begins one. */
  lead: string;
  key: string;
  value: string;
}

const areaFiles = (files: ContentFiles): string[] => filesOf(files, { path: 'content/areas' });

/** The files of a kind of content: all of a folder, or the one of its name. */
export function filesOf(files: ContentFiles, { path }: Pick<ContentKind, 'path'>): string[] {
  return [...files.keys()].filter((file) => file === path || file.startsWith(`${path}/`));
}

/** Line of the closing `---` of a front matter, from 1. */
export function frontMatterEnd(text: string): number {
  return text.split('\n').indexOf('---', 1) + 1;
}

/** The lines of a text that are YAML: its front matter, or all of it. */
function yamlRows(text: string): string[] {
  const rows = text.split('\n');
  return rows[0] === '---' ? rows.slice(0, frontMatterEnd(text) - 1) : rows;
}

/** The lines of YAML that hold a key; the text of folded paragraphs holds none. */
export function keyLines(text: string): KeyLine[] {
  const found: KeyLine[] = [];
  let folded = -1;
  for (const [index, row] of yamlRows(text).entries()) {
    const indent = row.search(/\S/);
    if (folded >= 0 && (indent > folded || indent < 0)) continue;
    folded = -1;
    const [, lead = '', key = '', value = ''] = /^( *(?:- )?)(\w+):(?: (.*))?$/.exec(row) ?? [];
    if (key === '') continue;
    if (/^[>|]/.test(value)) folded = lead.length;
    found.push({ line: index + 1, lead, key, value });
  }
  return found;
}

/** A text with one line replaced, or with lines put in its place. */
export function withLine(text: string, line: number, ...rows: string[]): string {
  return text
    .split('\n')
    .toSpliced(line - 1, 1, ...rows)
    .join('\n');
}

/** One of the files, by chance, and one of its key lines that passes a test. */
export function pickKey(
  files: ContentFiles,
  random: Random,
  test: (line: KeyLine) => boolean,
  among = areaFiles(files),
): { file: string; text: string; at: KeyLine } {
  const found = among.flatMap((file) => {
    const text = files.get(file) ?? '';
    return keyLines(text)
      .filter(test)
      .map((at) => ({ file, text, at }));
  });
  return random.pick(found);
}

/** A fault that is noticed elsewhere than where it was made: the file is named, the line may be another. */
export function noticedLater(fault: ContentFault): ContentFault {
  return {
    ...fault,
    break: (files, random) => {
      const { file, text } = fault.break(files, random);
      return { file, ...(text === undefined ? {} : { text }) };
    },
  };
}

/** A fault that gives the value of a key, in any area that has one, another text. */
export function valueFault(
  name: string,
  test: (line: KeyLine) => boolean,
  values: readonly string[] | ((was: string) => string),
): ContentFault {
  return {
    name,
    break: (files, random) => {
      const { file, text, at } = pickKey(files, random, test);
      const value = typeof values === 'function' ? values(at.value) : random.pick(values);
      return { file, text: withLine(text, at.line, `${at.lead}${at.key}: ${value}`), line: at.line };
    },
  };
}
