import { group } from 'd3-array';
import type { Measure } from '../../schemas/measure.ts';
import type { Result } from '../../schemas/result.ts';
import { yearEnd } from './years.ts';

/** One figure of a place. */
export type Point = Pick<Result, 'year' | 'value' | 'pupils'>;

/** All figures of one measure for one place, by year. */
export interface Series extends Pick<Result, 'place' | 'kind' | 'area' | 'coverage'> {
  name: string;
  points: readonly Point[];
}

/** A measure with the figures of every place, in the order of results.csv. */
export interface MeasureBook {
  measure: Measure;
  series: ReadonlyMap<string, Series>;
  england: Series;
}

/** The measures by id, each with its figures. Throws where a measure has none for England. */
export function booksOf(measures: readonly Measure[], results: readonly Result[]): Map<string, MeasureBook> {
  const byMeasure = group(
    results,
    (row) => row.measure,
    (row) => row.place,
  );
  return new Map(
    measures.map((measure) => {
      const series = new Map<string, Series>();
      let england: Series | undefined;
      for (const [place, rows] of byMeasure.get(measure.id) ?? []) {
        const [first] = rows;
        if (!first) continue;
        const { kind, area, coverage, place_name: name } = first;
        const points = rows.map(({ year, value, pupils }) => ({ year, value, pupils }));
        series.set(place, { place, name, kind, area, coverage, points });
        if (kind === 'England') england = series.get(place);
      }
      if (!england) throw new Error(`data/results.csv has no figure of "${measure.id}" for England`);
      return [measure.id, { measure, series, england }];
    }),
  );
}

/** A break of a measure: the first year of the new rules, and why. */
export function breaksOf(measure: Pick<Measure, 'breaks'>): { year: string; why: string }[] {
  return measure.breaks.map((text) => ({ year: text.slice(0, 7), why: text.slice(9) }));
}

/** Figures that can be compared with each other: the points between two breaks. */
export function comparableRuns(
  measure: Pick<Measure, 'breaks'>,
  points: readonly Point[],
): (readonly Point[])[] {
  const starts = breaksOf(measure).map(({ year }) => year);
  const numbered = group(points, ({ year }) => starts.filter((start) => start <= year).length);
  return [...numbered.values()];
}

/** Pieces of a line: no piece crosses a break or a year without a figure. */
export function linePieces(measure: Pick<Measure, 'breaks'>, points: readonly Point[]): (readonly Point[])[] {
  return comparableRuns(measure, points).flatMap((run) => {
    const pieces: Point[][] = [];
    for (const point of run) {
      const piece = pieces.at(-1);
      const before = piece?.at(-1);
      if (piece && before && yearEnd(before.year) + 1 === yearEnd(point.year)) piece.push(point);
      else pieces.push([point]);
    }
    return pieces;
  });
}
