import { type Kind, kindLabel, kindOf } from '../../../lib/search/kinds.ts';
import type { DerivedPage } from './derivedPage.ts';

/** One entry: words, path with anchor, and what it is where the words do not tell. */
export interface Entry {
  label: string;
  path: string;
  what: string;
}

/** What an entry is, in the singular. */
const names: Partial<Record<Kind, string>> = {
  area: 'opportunity area',
  theme: 'theme',
  guide: 'insight guide',
  district: 'district',
};

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

/** Every page, every priority of a plan and every term of the glossary. */
export function entriesOf(pages: readonly DerivedPage[]): Entry[] {
  return pages.flatMap(({ path, heading, sections }) => {
    const kind = kindOf(path);
    const single = path.split('/').length > 3 ? (names[kind] ?? kindLabel(kind).toLowerCase()) : '';
    const own = { label: heading, path, what: single };
    const inside = sections
      .filter(({ id, within }) => id !== '' && (kind === 'glossary' || within === 'priorities'))
      .map((section) => ({
        label: section.heading.replace(/^Priority \d+ /, ''),
        path: `${path}#${section.id}`,
        what: kind === 'glossary' ? 'glossary' : `priority of ${heading}`,
      }));
    return [own, ...inside];
  });
}

/** Entries by first letter, A to Z; within a letter by the words, without a leading article. */
export function byLetter(entries: readonly Entry[]): [string, Entry[]][] {
  const letters = new Map<string, Entry[]>();
  const key = (entry: Entry): string => `${sortKey(entry.label)} ${entry.path}`;
  for (const entry of [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const letter = (sortKey(entry.label)[0] ?? '0').toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].sort(([a], [b]) => (a < b ? -1 : 1));
}
