import type { District } from '../schemas/district.ts';
import { formatInteger } from '../lib/format/number.ts';
import { funnel } from '../lib/selection/funnel.ts';

/** What the selection data cannot tell, one sentence or two each, with counts from the data. */
export function knownLimits(districts: readonly District[]): string[] {
  const counts = funnel(districts);
  const unknown = districts.filter((district) => district.aea_2016_category === null).length;
  const byRule = districts.filter((district) => district.aea_2016_basis === 'selection rule').length;
  return [
    `We did not find the Achieving Excellence Areas category of ${formatInteger(unknown)} of the ${formatInteger(counts.districts)} districts in public sources. An empty cell does not mean that there is none.`,
    `We did not read the category of ${formatInteger(byRule)} districts anywhere. It follows from the rule by which the department chose the areas (aea_2016_basis is "selection rule").`,
    `Of the list of ${counts.longList} districts, we know ${counts.longListKnown}. For ${counts.notEstablished} more districts we could not find out whether they were on it; long_list says "not established".`,
    'The life-stage ranks of the Social Mobility Index and the indicators behind it are not in the file.',
    'Districts and codes are those of 2016. Some districts have since been merged or abolished.',
  ];
}
