/** What a row is about: for each field its values; a field that is missing has none. */
export type RowValues = Readonly<Record<string, readonly string[] | undefined>>;

/** What is asked for: for each field one value; an empty one asks for everything. */
export type Filter = Readonly<Record<string, string>>;

/** True where the row has every value that the filter asks for. */
export function matches(row: RowValues, filter: Filter): boolean {
  return Object.entries(filter).every(
    ([field, value]) => value === '' || row[field]?.includes(value) === true,
  );
}

/** Values of a data attribute that holds words separated by spaces. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

/** "1 target", "12 targets", "no targets". */
export function countOf(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count === 0 ? 'no' : count} ${many}`;
}
