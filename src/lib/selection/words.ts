import type { District } from '../../schemas/district.ts';

/** Whether a district was on the list, in words for a table. */
export const listWords = { yes: 'Yes', no: 'No', 'not established': 'Not known' } as const;

/** What is known of a district's place in the second index, in words for a table; undefined where it was not found. */
export function secondIndexWords(district: District): string | undefined {
  const { aea_2016_category: category, aea_2016_basis: basis } = district;
  if (category === null) return undefined;
  return `${category}, ${basis === 'published' ? 'published' : 'by the rule'}`;
}

/** A district's score with two decimals and a true minus sign. */
export function scoreWords(score: number): string {
  return score.toFixed(2).replace('-', '−');
}
