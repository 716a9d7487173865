import type { District } from '../../schemas/district.ts';
import { rule } from './rule.ts';

/** The steps of the selection, counted from the data. */
export interface Funnel {
  districts: number;
  /** Districts in the lowest sixth of the Social Mobility Index. */
  lowestSixth: number;
  /** Published length of the list; it cannot be counted from what is public. */
  longList: number;
  /** Districts that public sources place on the list. */
  longListKnown: number;
  /** Places on the list whose districts we could not find. */
  longListUnknown: number;
  /** Districts of the lowest sixth of which nobody can tell. */
  notEstablished: number;
  chosenDistricts: number;
  areas: number;
}

/** Counts the steps of the selection. */
export function funnel(districts: readonly District[]): Funnel {
  const count = (test: (district: District) => boolean): number => districts.filter(test).length;
  const longListKnown = count((d) => d.long_list === 'yes');
  return {
    districts: districts.length,
    lowestSixth: count((d) => d.smi_2016_sextile === rule.sextiles),
    longList: rule.longList,
    longListKnown,
    longListUnknown: rule.longList - longListKnown,
    notEstablished: count((d) => d.long_list === 'not established'),
    chosenDistricts: count((d) => d.opportunity_area !== null),
    areas: new Set(districts.flatMap((d) => d.opportunity_area ?? [])).size,
  };
}
