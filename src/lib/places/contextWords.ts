import type { Context } from '../../schemas/places/context.ts';
import { formatInteger, ordinal } from '../format/number.ts';
import { spokenName } from '../selection/placeName.ts';

/** What surrounds the answer for a district: young people and deprivation, each in a sentence or two. */
export interface ContextWords {
  young: string;
  deprived2015: string;
  /** Names the district of 2019 where it is another. */
  deprived2019: string;
  ranks: string;
  caution: string;
}

/** Number of districts of England in the ranks of 2015 and 2019, by our count. */
const ranked = { 2015: 326, 2019: 317 } as const;

const percent = (value: number): string => `${Math.round(value)}%`;

/** A count of neighbourhoods with its verb: "none of its 10 neighbourhoods was", "11 of its 71 neighbourhoods (15%) were". */
function most(count: number, all: number): string {
  if (count === 0) return `none of its ${formatInteger(all)} neighbourhoods was`;
  const share = percent((count / all) * 100);
  return `${formatInteger(count)} of its ${formatInteger(all)} neighbourhoods (${share}) ${count === 1 ? 'was' : 'were'}`;
}

/** The sentences for a district. `name2019`: what the district of the figures of 2019 is called. */
export function contextWords(row: Context, name: string, name2019: string): ContextWords {
  const spoken = spokenName(name);
  const merged = row.imd_2019_code !== row.lad_code;
  const of2019 = merged ? `${name2019}, the larger district that it had become part of by then` : spoken;
  return {
    young: `In the middle of 2017 about ${formatInteger(row.young_2017)} of the ${formatInteger(row.people_2017)} people in ${spoken} were aged 0 to 18.`,
    deprived2015: `In 2015, ${most(row.most_deprived_2015, row.neighbourhoods)} among the most deprived tenth in England.`,
    deprived2019: `In 2019 it was ${percent(row.most_deprived_2019_pct)} of the neighbourhoods of ${of2019}.`,
    ranks: `By average score ${spoken} ranked ${ordinal(row.imd_2015_rank)} of ${ranked[2015]} in 2015, where 1 is the most deprived${row.imd_2015_basis === 'estimated' ? ' (an estimate)' : ''}; ${merged ? `${name2019} ranked` : 'it ranked'} ${ordinal(row.imd_2019_rank)} of ${ranked[2019]} in 2019.`,
    caution: `The number of people is an official estimate. Ranks are this site’s count from the scores and can be off by one or two${row.imd_2015_basis === 'estimated' ? `; the score of 2015 is worked out from small areas, since we did not find it for the district as a whole` : ''}. A neighbourhood is an area of about 1,500 people. The published rule used two other indices, not these figures.`,
  };
}
