import { soundRows } from '../reading/csv/siteTables.ts';
import { judge, type Verdict } from '../lib/results/judge.ts';
import { otherDistricts, spreadOf, type Spread } from '../lib/results/others.ts';
import { booksOf, type MeasureBook, type Series } from '../lib/results/series.ts';
import { areaNames } from './chosen.ts';
import { allDistricts } from './districts.ts';
import { once } from './once.ts';

/** What a series is called, so that a county never looks like an area: "Norfolk, the county around Norwich". */
function placeLabel(
  { name, coverage }: Pick<Series, 'name' | 'coverage'>,
  areaName: string | undefined,
): string {
  if (areaName === undefined || areaName === name) return name;
  if (coverage === 'county') return `${name}, the county around ${areaName}`;
  if (coverage === 'part') return `${name}, part of ${areaName}`;
  return `${areaName} (${name})`;
}

/** Every measure with its figures, by id, in the order of measures.csv. */
export const allBooks: () => Promise<Map<string, MeasureBook>> = once(() =>
  Promise.resolve(booksOf(soundRows('.', 'data/measures.csv'), soundRows('.', 'data/results.csv'))),
);

/** The measures that have figures by district, in the order of measures.csv. */
export const districtBooks: () => Promise<MeasureBook[]> = once(async () =>
  [...(await allBooks()).values()].filter(({ measure }) => measure.geography !== 'authority'),
);

/** A place of an area in one measure, with the name that readers see. */
export interface AreaSeries {
  area: string;
  label: string;
  series: Series;
}

/** The places of the areas in a measure, by the name of the area, then of the place. */
export async function areaSeries({ series }: MeasureBook): Promise<AreaSeries[]> {
  const names = await areaNames();
  return [...series.values()]
    .flatMap((each) =>
      each.area === null
        ? []
        : [{ area: each.area, label: placeLabel(each, names.get(each.area)), series: each }],
    )
    .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : a.label < b.label ? -1 : 1));
}

async function readOthers({ measure, series }: MeasureBook): Promise<Spread[]> {
  if (measure.geography === 'authority') return [];
  const codes = otherDistricts(await allDistricts()).map((d) => d.lad_code);
  return spreadOf(series, codes);
}

// Every page of a district shows the same spread; worked out anew for each, it costs the square of their number.
const spreads = new WeakMap<MeasureBook, Promise<Spread[]>>();

/** The middle half of the other districts of the lowest sixth, where the measure is by district. */
export function othersOf(book: MeasureBook): Promise<Spread[]> {
  const kept = spreads.get(book) ?? readOthers(book);
  spreads.set(book, kept);
  return kept;
}

/** Our comparison of every target with official figures, by `area priority target`. */
export const allVerdicts: () => Promise<Map<string, Verdict>> = once(async () => {
  const books = await allBooks();
  const checks = soundRows('.', 'data/target-checks.csv');
  return new Map(
    checks.map((check) => [`${check.area} ${check.priority_id} ${check.target_id}`, judge(check, books)]),
  );
});

/** Our comparison of one target with official figures. Throws where data/target-checks.csv has none. */
export async function verdictOf(area: string, priority: string, target: string): Promise<Verdict> {
  const found = (await allVerdicts()).get(`${area} ${priority} ${target}`);
  if (!found) throw new Error(`data/target-checks.csv has no row for ${area} ${priority} ${target}`);
  return found;
}
