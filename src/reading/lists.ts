import { existsSync, readFileSync } from 'node:fs';
import { ProblemError } from './content/problem.ts';
import { type ListForm, lineProblems } from './lists/lineProblems.ts';
import { listLines } from './lists/listLines.ts';

/** The lists that keep published addresses alive, by what they hold. */
export const listFiles = {
  addresses: 'data/addresses.txt',
  anchors: 'data/anchors.txt',
  redirects: 'data/redirects.txt',
} as const;

export type ListName = keyof typeof listFiles;

/** What the lines of each list hold. */
export const listForms = {
  addresses: { words: 1, place: 'never' },
  anchors: { words: 1, place: 'must' },
  redirects: { words: 2, place: 'may' },
} as const satisfies Record<ListName, ListForm>;

/** The form of the list in a file; undefined where the file is none of the lists. */
function formOf(file: string): [string, ListForm] | undefined {
  const name = (Object.keys(listFiles) as ListName[]).find((each) => file.endsWith(listFiles[each]));
  return name === undefined ? undefined : [listFiles[name], listForms[name]];
}

/**
 * The entries of a list: its lines without comments (`#` at the start) and blank ones. A missing file is empty. Throws a
 * ProblemError where a line is not of the form of its list: whoever writes files or pages from it gets nothing else.
 */
export function readList(file: string): string[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const [name, form] = formOf(file) ?? [];
  const problems = name === undefined || form === undefined ? [] : lineProblems(name, listLines(text), form);
  if (problems.length > 0) throw new ProblemError(problems);
  return parseList(text);
}

/** The entries of a list, whatever they look like: for checks that go on where a line is faulty. */
export function readAnyList(file: string): string[] {
  return existsSync(file) ? parseList(readFileSync(file, 'utf8')) : [];
}

/** The entries of a list's text. */
function parseList(text: string): string[] {
  return listLines(text).map(({ words }) => words.map((word) => word.text).join(' '));
}
