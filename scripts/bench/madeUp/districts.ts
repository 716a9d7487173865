import { addLines, type Cells, readCells, writeCells } from './tables.ts';
import { withMiddles } from './middles.ts';
import { placeKinds } from '../../../src/schemas/result.ts';

/** Rows of results, and those of districts again for each copy, sorted as the file is. */
function withResults(root: string, real: readonly Cells[], copies: readonly Copy[]): Cells[] {
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

/** Sixths that the index is cut into. */
const sextiles = 6;

/** A made-up district and the real one of which it is a copy. */
export interface Copy {
  code: string;
  name: string;
  of: string;
}

/**
 * As many copies as are wanted of real districts that were not on the list, in turn. Its code begins as that of the
 * real one does, for it says what kind of council the district has.
 */
function copiesOf(real: readonly Cells[], wanted: number): Copy[] {
  const models = real.filter(({ long_list: listed }) => listed !== 'yes');
  return Array.from({ length: wanted }, (_, index) => {
    const { lad_code: of = '' } = models[index % models.length] ?? {};
    return {
      code: `${of.slice(0, 3)}1${String(index + 1).padStart(5, '0')}`,
      name: `Made-up ${index + 1}`,
      of,
    };
  });
}

/**
 * The real districts with ranks among `count`, each in the sixth that it was in, and copies on the ranks between. A copy
 * has the score of the real district before it, and no known category.
 */
function ranked(real: readonly Cells[], copies: readonly Copy[], count: number): Cells[] {
  const byRank = real.toSorted((a, b) => Number(a['smi_2016_rank']) - Number(b['smi_2016_rank']));
  const taken = new Map(byRank.map((row, index) => [Math.ceil(((index + 1) * count) / real.length), row]));
  const byCode = new Map(real.map((row) => [row['lad_code'], row]));
  const waiting = copies.values();
  let score = byRank[0]?.['smi_2016_score'] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const rank = index + 1;
    const sextile = Math.floor(index / (count / sextiles)) + 1;
    const place = { smi_2016_rank: String(rank), smi_2016_sextile: String(sextile) };
    const own = taken.get(rank);
    if (own !== undefined) {
      score = own['smi_2016_score'] ?? '';
      return { ...own, ...place };
    }
    const { code, name, of } = waiting.next().value ?? { code: '', name: '', of: '' };
    return {
      ...byCode.get(of),
      lad_code: code,
      lad_name: name,
      ...place,
      smi_2016_score: score,
      aea_2016_category: '',
      aea_2016_basis: '',
      aea_2016_sources: '',
      long_list: sextile === sextiles ? 'not established' : 'no',
    };
  });
}

/** Districts among the real ones up to `count`, with a row in every table that must agree, and their addresses. */
export function addDistricts(root: string, count: number): void {
  const real = readCells(root, 'selection-data.csv');
  const copies = copiesOf(real, count - real.length);
  const rows = ranked(real, copies, count);
  writeCells(
    root,
    'selection-data.csv',
    rows.toSorted((a, b) => ((a['lad_code'] ?? '') < (b['lad_code'] ?? '') ? -1 : 1)),
  );
  writeCells(root, 'district-centroids.csv', withMiddles(readCells(root, 'district-centroids.csv'), copies));
  const context = readCells(root, 'context.csv');
  const contextOf = new Map(context.map((row) => [row['lad_code'], row]));
  writeCells(root, 'context.csv', [
    ...context,
    ...copies.map(({ code, of }) => ({ ...contextOf.get(of), lad_code: code })),
  ]);
  writeCells(root, 'places.csv', [
    ...readCells(root, 'places.csv'),
    ...copies.map(({ code, name }) => ({ name: `${name} town`, kind: 'town', lad_code: code })),
  ]);
  writeCells(root, 'results.csv', withResults(root, readCells(root, 'results.csv'), copies));
  addLines(
    root,
    'addresses.txt',
    copies.flatMap(({ code }) => [
      `/data/district-rows/${code}.csv`,
      `/data/districts/${code}/`,
      `/og/${code}.png`,
    ]),
  );
}
