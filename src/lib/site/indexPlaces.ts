import { byLetter } from '../text/byLetter.ts';

/** Place of a letter in the glossary. */
export function letterPlace(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}

/** Every place of the glossary that a link may name: its letters and its terms, by their ids. */
export function glossaryPlaces(terms: ReadonlyMap<string, { term: string }>): string[] {
  const letters = byLetter([...terms.values()], ({ term }) => term);
  return [...letters.map(({ letter }) => letterPlace(letter)), ...terms.keys()];
}

/** Place of a kind of source on the page of all sources. */
export function kindPlace(kind: string): string {
  return kind.replace(' ', '-');
}

/** Place of a version of the data on the page of updates. */
export function releasePlace(version: string): string {
  return `data-${version.replaceAll('.', '-')}`;
}

/** Place of a column in the dictionary of the selection data, or in that of another table, by its name. */
export function columnPlace(column: string, table = 'column'): string {
  return `${table}-${column}`;
}

/** Address of the words on the columns of a table: those of the selection data stand beside it. */
export function columnsOf(table: string): string {
  return table === 'selection-data' ? '/data/#dictionary' : `/data/columns/#${table}`;
}
