import type { District } from '../../schemas/district.ts';
import { formatInteger, ordinal } from '../format/number.ts';
import { spokenName } from './placeName.ts';
import { cutRank, rule } from './rule.ts';

/** How far a district came in the selection. */
export type Outcome =
  'chosen' | 'listed' | 'other category' | 'off the list' | 'not established' | 'above the cut';

/** The answer to "Was this district considered?", and how it follows. */
export interface Verdict {
  outcome: Outcome;
  /** One sentence that answers the question and names the district. */
  answer: string;
  /** Why it was or was not on the long list, in one or two sentences. */
  reason: string;
}

/** How far a district came. It reads the row only; the rules of the file make sure that its cells agree. */
export function outcomeOf(district: District): Outcome {
  if (district.opportunity_area !== null) return 'chosen';
  if (district.long_list === 'yes') return 'listed';
  if (district.smi_2016_sextile !== rule.sextiles) return 'above the cut';
  if (district.long_list === 'not established') return 'not established';
  return district.aea_2016_category === null ? 'off the list' : 'other category';
}

const tests = `both tests: the lowest sixth of the Social Mobility Index and the weakest sixth of Achieving Excellence Areas`;

/** What a district's answer is. `areaName`: the name of its area, for a district that was chosen. */
export function verdictOf(district: District, areaName?: string): Verdict {
  const outcome = outcomeOf(district);
  const { aea_2016_category: category, smi_2016_rank: rank } = district;
  const name = spokenName(district.lad_name);
  const texts: Record<Outcome, [answer: string, reason: string]> = {
    chosen: [
      `Yes: ${name} was on the list of ${rule.longList}, and it was chosen${areaName === undefined || areaName === name ? '' : ` as part of ${areaName}`}.`,
      `A chosen district was on the list, so ${name} must have met ${tests}.`,
    ],
    listed: [
      `Yes: by the published rule ${name} was on the list of ${rule.longList}, but it was not chosen.`,
      `${name} meets ${tests}. We found no source that says why it was not chosen.`,
    ],
    'other category': [
      `Only at first: ${name} was in the lowest sixth of the Social Mobility Index, but not in the weakest sixth of the second index.`,
      `The list of ${rule.longList} took districts in category ${rule.weakestCategory} of the second index. ${name} was in category ${String(category)}, so it was not on the list.`,
    ],
    'off the list': [
      `Only at first: ${name} was in the lowest sixth of the Social Mobility Index, but it was not on the list of ${rule.longList}.`,
      `All ${rule.longList} districts of the list are known, and ${name} is not one of them.`,
    ],
    'not established': [
      `${name} met the first of two tests. We could not find out whether it met the second, and so was on the list of ${rule.longList}.`,
      `${name} was in the lowest sixth of the first index. We did not find its place in the second, so it may or may not have been on the list.`,
    ],
    'above the cut': [
      `No: ${name} ranked ${ordinal(rank)} of ${formatInteger(rule.districts)} in the Social Mobility Index, outside the lowest sixth, so the rule left it out at once.`,
      `Only ranks ${cutRank} to ${rule.districts}, the lowest sixth, went on to the second test, so ${name} was not on the list of ${rule.longList}.`,
    ],
  };
  const [answer, reason] = texts[outcome];
  return { outcome, answer, reason };
}
