import type { District } from '../../schemas/district.ts';
import { ordinal, ordinalWord } from '../format/number.ts';
import { chosenNeighbour } from './neighbour.ts';
import { possessive, spokenName } from './placeName.ts';
import { cutRank, rule } from './rule.ts';
import { outcomeOf } from './verdict.ts';

/** The answer for one district, in sentences that a page sets out. */
export interface Answer {
  /** "Why not Mansfield?", "Why Blackpool?" */
  title: string;
  /** The first paragraph: a sentence that ends in what to stress, that, and the rest. */
  lead: { start: string; stress: string; rest: string };
  /** One sentence to quote. */
  quote: string;
  /** What to ask the department for; undefined where no number is missing. */
  request: string | undefined;
}

/** "lowest of all", "eighth from the bottom": where a rank stands, counted from the lowest. */
function fromBottom(rank: number): string {
  const place = rule.districts - rank + 1;
  return place === 1 ? 'the lowest of all' : `${ordinalWord(place)} from the bottom`;
}

/** "became an opportunity area", or "became part of the opportunity area Fenland and East Cambridgeshire". */
function became(district: District, areaName: string | undefined): string {
  return areaName === undefined || areaName === district.lad_name
    ? 'became an opportunity area'
    : `became part of the opportunity area ${areaName}`;
}

function restOf(district: District, byRank: readonly District[], areaName: string | undefined): string {
  const name = spokenName(district.lad_name);
  switch (outcomeOf(district)) {
    case 'chosen':
      return `${name} ${became(district, areaName)}. By the rule it must have met the second test, on schools, too. The department looked for a spread of regions and kinds of place; we found no source that says why it took this district and not another.`;
    case 'listed':
      return `${chosenNeighbour(district, byRank).sentence} By the published rule ${name} was on the list of ${rule.longList}, but it was not chosen. We found no source that says why.`;
    case 'not established':
      return `${chosenNeighbour(district, byRank).sentence} ${name} was not chosen. We found no source that says why, and we could not find its place in the second test, on schools.`;
    case 'other category':
      return `It did not meet the second test, on schools: it was in category ${String(district.aea_2016_category)} of ${rule.sextiles}, and only category ${rule.weakestCategory}, the weakest, was on the list of ${rule.longList}.`;
    case 'off the list':
      return `It was not on the list of ${rule.longList}, all of whose districts are known.`;
    case 'above the cut':
      return `Only the lowest sixth, ranks ${cutRank} to ${rule.districts}, went on to the second test. By the published rule ${name} was left out at the first step.`;
  }
}

function quoteOf(district: District, byRank: readonly District[], areaName: string | undefined): string {
  const name = spokenName(district.lad_name);
  const ranked = `${name} ranked ${ordinal(district.smi_2016_rank)} of ${rule.districts} districts for social mobility in 2016`;
  const outcome = outcomeOf(district);
  if (outcome === 'chosen') return `${ranked} and ${became(district, areaName)}.`;
  if (outcome === 'above the cut')
    return `${ranked}; only the lowest sixth, from rank ${cutRank}, could become opportunity areas.`;
  // A quote that kept the second test back would make a district look passed over that could not be chosen.
  if (outcome === 'other category') return `${ranked} but did not meet the second test, on schools.`;
  if (outcome === 'off the list') return `${ranked} but was not on the list of ${rule.longList} districts.`;
  return `${ranked}, ${chosenNeighbour(district, byRank).distance}.`;
}

export function requestOf(district: District): string | undefined {
  const name = spokenName(district.lad_name);
  const category = `the Achieving Excellence Areas category of ${name} (${district.lad_code}) that was used in 2016 to choose the opportunity areas`;
  switch (outcomeOf(district)) {
    case 'not established':
      return `Please send me ${category}, and say whether ${name} was on the list of ${rule.longList} districts.`;
    case 'listed':
      return `Please send me what was recorded in 2016 and 2017 on why ${name} (${district.lad_code}), on the list of ${rule.longList} districts, was not chosen as an opportunity area.`;
    case 'chosen':
      return `Please send me ${category}, and what was recorded on why ${name} was taken from the list of ${rule.longList} districts.`;
    default:
      return undefined;
  }
}

/** The answer for a district. `byRank`: all districts; `areaName`: the name of its area, where it was chosen. */
export function answerOf(district: District, byRank: readonly District[], areaName?: string): Answer {
  const name = spokenName(district.lad_name);
  const chosen = district.opportunity_area !== null;
  return {
    title: chosen ? `Why ${name}?` : `Why not ${name}?`,
    lead: {
      start: `${name} stood ${ordinal(district.smi_2016_rank)} of ${rule.districts} for social mobility,`,
      stress:
        district.smi_2016_sextile === rule.sextiles
          ? fromBottom(district.smi_2016_rank)
          : 'outside the lowest sixth',
      rest: restOf(district, byRank, areaName),
    },
    quote: quoteOf(district, byRank, areaName),
    request: requestOf(district),
  };
}

/** Why the number that a request asks for is missing, in a sentence or two. */
export function requestReason(district: District): string {
  const name = spokenName(district.lad_name);
  return outcomeOf(district) === 'listed'
    ? `The department made the choice. We could not find its reasons for ${name} in any public source.`
    : `The department made the second index. We could not find ${possessive(name)} place in it in any public source.`;
}
