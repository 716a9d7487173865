import { quantile } from 'd3-array';
import type { District } from '../../schemas/district.ts';
import { rule } from '../selection/rule.ts';
import type { Series } from './series.ts';

/** Median and middle half of a group of districts in one year, and how many of them have a figure. */
export interface Spread {
  year: string;
  low: number;
  median: number;
  high: number;
  districts: number;
}

/** The districts of the lowest sixth that were not chosen. */
export function otherDistricts(districts: readonly District[]): District[] {
  return districts.filter((d) => d.smi_2016_sextile === rule.sextiles && d.opportunity_area === null);
}

/** The spread of a group of districts in each year in which one of them has a figure, by year. */
export function spreadOf(series: ReadonlyMap<string, Series>, codes: readonly string[]): Spread[] {
  const points = codes.flatMap((code) => series.get(code)?.points ?? []);
  const years = [...new Set(points.map(({ year }) => year))].sort();
  return years.map((year) => {
    const values = points.filter((point) => point.year === year).map(({ value }) => value);
    const at = (share: number): number => quantile(values, share) ?? Number.NaN;
    return { year, low: at(0.25), median: at(0.5), high: at(0.75), districts: values.length };
  });
}
