import type { District } from '../../schemas/district.ts';
import { ordinal } from '../format/number.ts';
import { spokenName } from './placeName.ts';
import { cutRank, rule, sextileSize } from './rule.ts';
import { outcomeOf } from './verdict.ts';

/** How a gate is drawn: passed, closed, not known, or never reached. */
type GateState = 'passed' | 'closed' | 'unknown' | 'unreached';

/** One step of the selection as one district met it. */
export interface Gate {
  label: string;
  state: GateState;
  /** The state in words. */
  status: string;
  text: string;
}

function socialMobility({ smi_2016_rank: rank, smi_2016_sextile: sixth }: District): Gate {
  const label = 'Test 1: social mobility';
  const place = `${ordinal(rank)} of ${rule.districts}.`;
  return sixth === rule.sextiles
    ? {
        label,
        state: 'passed',
        status: 'Met',
        text: `${place} Districts from rank ${cutRank} down, the lowest sixth, went on.`,
      }
    : {
        label,
        state: 'closed',
        status: 'Not met',
        text: `${place} Only districts from rank ${cutRank} down, the lowest sixth, went on.`,
      };
}

function schools(district: District): Gate {
  const name = spokenName(district.lad_name);
  const label = 'Test 2: schools';
  const { aea_2016_category: category, aea_2016_basis: basis } = district;
  const scale = `category ${String(category)} of ${rule.sextiles} in the second index`;
  const weakest = category === rule.weakestCategory ? ', the weakest' : '';
  switch (outcomeOf(district)) {
    case 'above the cut':
      return {
        label,
        state: 'unreached',
        status: 'Not reached',
        text:
          category === null
            ? `${name} did not come to this test. We did not find its place in the second index.`
            : `${name} did not come to this test. It was in ${scale}${weakest}.`,
      };
    case 'not established':
      return {
        label,
        state: 'unknown',
        status: 'Not found',
        text: `${rule.longList} of the ${sextileSize} were also in the weakest sixth of a second index. We could not find out whether ${name} was.`,
      };
    case 'other category':
      return {
        label,
        state: 'closed',
        status: 'Not met',
        text: `${name} was in ${scale}. Only category ${rule.weakestCategory}, the weakest, went on.`,
      };
    case 'off the list':
      return {
        label,
        state: 'closed',
        status: 'Not met',
        text: `${name} was not on the list of ${rule.longList}.`,
      };
    default:
      return {
        label,
        state: 'passed',
        status: 'Met',
        text:
          basis === 'published'
            ? `${name} was in ${scale}${weakest}.`
            : `It follows from the rule: only districts of the weakest sixth could be chosen. We did not find the published figure.`,
      };
  }
}

function choice(district: District, areas: number): Gate {
  const label = `The choice of ${areas} areas`;
  switch (outcomeOf(district)) {
    case 'chosen':
      return {
        label,
        state: 'passed',
        status: 'Chosen',
        text: `From the ${rule.longList} the department picked for a spread of regions and kinds of place.`,
      };
    case 'listed':
    case 'not established':
      return {
        label,
        state: 'closed',
        status: 'Not chosen',
        text: `From the ${rule.longList} the department picked for a spread of regions and kinds of place.`,
      };
    default:
      return {
        label,
        state: 'unreached',
        status: 'Not reached',
        text: `Only the ${rule.longList} districts that met both tests could be chosen.`,
      };
  }
}

/** The three gates of the selection, as one district met them. `areas`: how many areas were chosen. */
export function gatesOf(district: District, areas: number): readonly [Gate, Gate, Gate] {
  return [socialMobility(district), schools(district), choice(district, areas)];
}
