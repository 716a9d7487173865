import { byLetter } from '../text/byLetter.ts';

/** One entry of the list A to Z: words, path with anchor, and what it is where the words do not tell. */
export interface Entry {
  label: string;
  path: string;
  what: string;
  /** Word by which it is looked for, where the label begins with others: “Why not Adur?” stands under A. */
  sortedBy?: string | undefined;
}

function sortKey(label: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replace(/^[^a-z]+/, '')
    .replace(/^(the|a|an) (?=[a-z0-9])/, '')
    .replace(/^[^a-z]+/, '');
}

/** Entries by first letter, A to Z; within a letter by the words, without a leading article. */
export function entriesByLetter(entries: readonly Entry[]): { letter: string; items: Entry[] }[] {
  const words = ({ label, sortedBy = label }: Entry): string => sortKey(sortedBy);
  const key = (entry: Entry): string => `${words(entry)} ${entry.path}`;
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return byLetter(sorted, (entry) => words(entry) || '0');
}
