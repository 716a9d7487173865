import { fold, joined } from '../text/fold.ts';
import type { PlaceKind } from '../../schemas/places/place.ts';

/** What a name leads to. `council`: a council of a later year; `outside`: a place outside England. */
export type EntryKind = 'district' | 'council' | 'outside' | PlaceKind;

/** Letters that stand for the kinds in the files, best answer first. */
const kindLetters: Readonly<Record<string, EntryKind>> = {
  d: 'district',
  c: 'council',
  k: 'county',
  e: 'everyday',
  t: 'town',
  p: 'parish',
  n: 'neighbourhood',
  w: 'ward',
  x: 'outside',
};

export const kindOrder: readonly EntryKind[] = Object.values(kindLetters);

/** A name and what it leads to. */
export interface Entry {
  name: string;
  kind: EntryKind;
  /** Places in the list of districts; for a place outside England, in the list of countries. */
  to: readonly number[];
  /** The ways to find it, folded and joined. */
  keys: readonly string[];
}

/** The ways to find a name: the whole, and its parts, so that "Etruria" finds "Hanley & Etruria". */
export function keysOf(name: string, kind?: EntryKind): string[] {
  const whole = fold(name);
  const parts = name.split(/,| & | and |\//).map((part) => fold(part));
  const keys = [whole, ...parts].map((key) => joined(key.replace(/^the /, '')));
  // A council that lists its towns is called by their initials: "BCP" for Bournemouth, Christchurch and Poole.
  if (kind === 'council' && name.includes(', ')) keys.push(fold(name.replace(/[^A-Z]/g, '')));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Writes an entry as a line of a file. */
export function writeEntry({ name, kind, to }: Omit<Entry, 'keys'>): string {
  const letter = Object.keys(kindLetters).find((each) => kindLetters[each] === kind) ?? '';
  return [name, letter, to.map((place) => place.toString(36)).join(' ')].join('|');
}

/** Reads a line of a file; undefined where it is not one. */
export function readEntry(line: string): Entry | undefined {
  const [name = '', letter = '', to = ''] = line.split('|');
  const kind = kindLetters[letter];
  if (kind === undefined) return undefined;
  return { name, kind, to: to.split(' ').map((place) => parseInt(place, 36)), keys: keysOf(name, kind) };
}
