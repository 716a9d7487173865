import type { Measure } from '../../schemas/measure.ts';
import { comparableRuns, type Point, type Series } from './series.ts';
import { programmeYears } from './years.ts';

/** How a place changed between two figures that can be compared, beside England in the same years. */
export interface Change {
  /** The last figure before the plans; where none can be compared with later ones, the first that can. */
  start: Point;
  /** Whether the start lies before the plans. */
  fromBefore: boolean;
  /** The last figure of the programme's years that can be compared with the start. */
  programmeEnd: Point | undefined;
  /** The last figure that can be compared with the start. */
  latest: Point;
  change: number;
  /** The same for England, where it has both figures. */
  england: { start: number; latest: number; change: number } | undefined;
  /** How much more the place changed than England, turned so that more is better. */
  better: number | undefined;
}

const isBefore = ({ year }: Point): boolean => year < programmeYears.first;

/** The run to compare within: one that spans the start of the plans, else the first that ends after it. */
function chooseRun(runs: readonly (readonly Point[])[]): readonly Point[] | undefined {
  const long = runs.filter((run) => run.length > 1);
  const after = (run: readonly Point[]): boolean => run.some((point) => !isBefore(point));
  return long.find((run) => run.some(isBefore) && after(run)) ?? long.find(after);
}

/** The change of a place, or undefined where no two figures can be compared. Nothing is rounded. */
export function changeOf(measure: Measure, series: Series, england: Series): Change | undefined {
  const run = chooseRun(comparableRuns(measure, series.points));
  const start = run?.findLast(isBefore) ?? run?.[0];
  const latest = run?.at(-1);
  if (!run || !start || !latest || start === latest) return undefined;
  const valueIn = (year: string): number | undefined =>
    england.points.find((point) => point.year === year)?.value;
  const [first, last] = [valueIn(start.year), valueIn(latest.year)];
  const change = latest.value - start.value;
  const beside =
    first === undefined || last === undefined
      ? undefined
      : { start: first, latest: last, change: last - first };
  const sign = measure.better === 'higher' ? 1 : -1;
  return {
    start,
    fromBefore: isBefore(start),
    programmeEnd: run.findLast(({ year }) => year >= programmeYears.first && year <= programmeYears.last),
    latest,
    change,
    england: beside,
    better: beside && (change - beside.change) * sign,
  };
}
