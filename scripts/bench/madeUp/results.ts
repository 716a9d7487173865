import { placeKinds } from '../../../src/schemas/result.ts';
import type { Copy } from './districts.ts';
import { type Cells, readCells } from './tables.ts';

/** Rows of results, and those of districts again for each copy, sorted as the file is. */
export function withResults(root: string, real: readonly Cells[], copies: readonly Copy[]): Cells[] {
  const measures = readCells(root, 'measures.csv').map(({ id }) => id);
  const ofDistricts = real.filter(({ kind }) => kind === 'district');
  const byPlace = Map.groupBy(ofDistricts, ({ place }) => place ?? '');
  const made = copies.flatMap(({ code, name, of }) =>
    (byPlace.get(of) ?? []).map((row) => ({ ...row, place: code, place_name: name })),
  );
  const keyOf = (row: Cells): string =>
    [
      String(measures.indexOf(row['measure'])).padStart(3, '0'),
      placeKinds.findIndex((kind) => kind === row['kind']),
      row['place'],
      row['year'],
    ].join();
  return [...real, ...made]
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}
