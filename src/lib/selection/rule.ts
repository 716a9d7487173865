import { districtCount, longListCount } from '../../schemas/districtCount.ts';

/** The published rule of the selection, in numbers. Everything else is counted from the data. */
export const rule = {
  /** Districts in the Social Mobility Index 2016. */
  districts: districtCount,
  /** Equal groups that the index was cut into. */
  sextiles: 6,
  /** Length of the list from which the areas were chosen, as the department published it. */
  longList: longListCount,
  /** Category of the second index that a district had to be in: the weakest. */
  weakestCategory: 6,
} as const;

/** Districts in each sixth. */
export const sextileSize = rule.districts / rule.sextiles;

/** First rank of the lowest sixth. */
export const cutRank = rule.districts - sextileSize + 1;

/** Sixth that a rank falls in: 1 holds the best ranks, 6 the lowest. */
export function sextileOf(rank: number): number {
  return Math.floor((rank - 1) / sextileSize) + 1;
}
