import type { AreaSum } from '../../schemas/programme/money.ts';

/** What the sums of a fund come to. */
export interface FundSum {
  /** Pounds, of the sums that are one number. */
  total: number;
  /** How many sums are in the total. */
  counted: number;
  /** How many sums are no single number and are not in the total. */
  left: number;
  /** Whether every counted sum is exact; otherwise the total is as rough as they are. */
  exact: boolean;
}

/** Adds up the sums of a fund by area. Sums that are not one number are counted apart, never guessed. */
export function fundSum(sums: readonly Pick<AreaSum, 'gbp' | 'exactness'>[]): FundSum {
  const counted = sums.filter((sum) => sum.gbp !== null);
  return {
    total: counted.reduce((total, sum) => total + (sum.gbp ?? 0), 0),
    counted: counted.length,
    left: sums.length - counted.length,
    exact: counted.every((sum) => sum.exactness === 'exact'),
  };
}

/** How far a fund's sums are from what was announced for all areas: "more", "less" or "equal", and by how much. */
export function againstAnnounced(
  total: number,
  announced: number,
): { word: 'more' | 'less' | 'equal'; by: number } {
  const by = Math.abs(total - announced);
  return { word: total === announced ? 'equal' : total > announced ? 'more' : 'less', by };
}

/** Lengths of bars (0 to `full`) for amounts; the largest amount fills the scale. One decimal, for short output. */
export function barLengths(amounts: readonly (number | null)[], full: number): (number | null)[] {
  const largest = Math.max(0, ...amounts.map((amount) => amount ?? 0));
  return amounts.map((amount) =>
    amount === null || largest === 0 ? null : Math.round((amount / largest) * full * 10) / 10,
  );
}
