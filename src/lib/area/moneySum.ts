import type { Area } from '../../schemas/area.ts';
import { preferredMoney, schoolYears } from './areaAnswers.ts';
import { moneyYears, type MoneyYears } from './moneyYears.ts';

/** How a sum is bounded, before it. */
export const bounds = {
  exact: '',
  about: 'about ',
  over: 'over ',
  under: 'under ',
  'up to': 'up to ',
  range: 'about ',
  'not stated': '',
} as const;

/** An amount in millions, with at most two decimals: "£7.44m". */
export const million = (gbp: number): string => `£${Math.round(gbp / 10_000) / 100}m`;

/** The sums that say most of an area's money, added up by us. */
export interface MoneySum {
  parts: ReturnType<typeof preferredMoney>;
  total: number;
  years: MoneyYears;
  /** "Up to £8.17m in the sums we found, for 4 of 5 years". */
  words: string;
}

/** The money of an area added up; undefined where no sum can be. A sum is no surer than its parts: where they are bounded in different ways, it is only about right. */
export function moneySum(money: Area['money']): MoneySum | undefined {
  const parts = preferredMoney(money);
  const [first] = parts;
  if (first === undefined) return undefined;
  const total = parts.reduce((sum, { gbp }) => sum + gbp, 0);
  const found = new Set<string>(
    parts.map(({ exactness }) => bounds[exactness]).filter((word) => word !== ''),
  );
  const bound = found.size > 1 ? 'about ' : ([...found][0] ?? '');
  const years = moneyYears(parts);
  const some = years.missing === '' ? '' : `, for ${years.covered} of ${years.all} years`;
  const what =
    parts.length > 1
      ? `in the sums we found${some}`
      : `for ${first.covers ? schoolYears(first.covers) : 'the area'}`;
  return {
    parts,
    total,
    years,
    words: `${bound.charAt(0).toUpperCase()}${bound.slice(1)}${million(total)} ${what}`,
  };
}
