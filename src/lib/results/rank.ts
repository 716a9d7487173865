import type { Measure } from '../../schemas/measure.ts';
import type { Series } from './series.ts';

/** The place of one figure among those of its kind in one year. */
export interface Rank {
  /** 1 is best; places with the same figure share a rank. */
  rank: number;
  /** How many places of the kind have a figure. */
  of: number;
  topHalf: boolean;
}

/** The rank of a place among all places of its kind with a figure in the year; undefined where it has none. */
export function rankOf(
  { better }: Pick<Measure, 'better'>,
  series: ReadonlyMap<string, Series>,
  place: string,
  year: string,
): Rank | undefined {
  const valueOf = ({ points }: Series): number | undefined =>
    points.find((point) => point.year === year)?.value;
  const own = series.get(place);
  const value = own && valueOf(own);
  if (own === undefined || value === undefined) return undefined;
  const values = [...series.values()]
    .filter(({ kind }) => kind === own.kind)
    .flatMap((s) => valueOf(s) ?? []);
  const ahead = values.filter((other) => (better === 'higher' ? other > value : other < value)).length;
  return { rank: ahead + 1, of: values.length, topHalf: (ahead + 1) * 2 <= values.length };
}
