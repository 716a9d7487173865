import { median } from 'd3-array';
import type { Measure } from '../../schemas/measure.ts';
import type { Result } from '../../schemas/result.ts';
import type { PlacedRow, RowReport } from '../../schemas/table.ts';

type Rows = readonly PlacedRow<Result>[];
type Report = RowReport<Result>;

/** Academic years from one to another, both counted: `2018/19`, `2019/20`. */
function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from(
    { length: Math.max(0, to - from + 1) },
    (_, index) => `${from + index}/${String((from + index + 1) % 100).padStart(2, '0')}`,
  );
}

/** Every measure has a figure of England in each of its years: places are held against it. One place has one name. */
export function completeRules(rows: Rows, measures: readonly Measure[], report: Report): void {
  const england = new Set(
    rows.flatMap(({ value: { kind, measure, year } }) => (kind === 'England' ? [`${measure} ${year}`] : [])),
  );
  for (const { id, first_year: first, last_year: last, no_results: gaps } of measures) {
    const missing = yearsBetween(first, last).filter(
      (year) => !gaps.includes(year) && !england.has(`${id} ${year}`),
    );
    if (missing.length > 0)
      report(
        undefined,
        undefined,
        `no row of "${id}" for England in ${missing.join(', ')}; add it, or correct the years in measures.csv`,
      );
  }
  const names = new Map<string, PlacedRow<Result>>();
  for (const row of rows) {
    const first = names.get(row.value.place) ?? row;
    names.set(row.value.place, first);
    if (first.value.place_name !== row.value.place_name)
      report(
        row,
        'place_name',
        `found "${row.value.place_name}", line ${first.line} calls ${row.value.place} "${first.value.place_name}"; use one name`,
      );
  }
}

/** A value in per cent that is a small part of what is usual is a share that was not multiplied by 100. */
export function likelyRules(
  rows: Rows,
  measures: ReadonlyMap<string, { measure: Measure }>,
  report: Report,
): void {
  const values = Map.groupBy(rows, ({ value }) => value.measure);
  for (const [id, all] of values) {
    if (measures.get(id)?.measure.unit !== 'per cent') continue;
    const usual = median(all, ({ value }) => value.value) ?? 0;
    for (const row of all)
      if (row.value.value < usual / 20)
        report(
          row,
          'value',
          `found ${row.value.value}, but half of the values of "${id}" are above ${usual}; write per cent, like ${Number((row.value.value * 100).toPrecision(6))}`,
        );
  }
}
