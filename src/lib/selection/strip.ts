import type { District } from '../../schemas/district.ts';
import { type Outcome, outcomeOf } from './verdict.ts';

/** How a district of the lowest sixth is drawn. */
export type StripMark = 'chosen' | 'listed' | 'off' | 'unknown';

const marks: Readonly<Record<Outcome, StripMark>> = {
  chosen: 'chosen',
  listed: 'listed',
  'other category': 'off',
  'off the list': 'off',
  'not established': 'unknown',
  'above the cut': 'off',
};

/** The mark of a district of the lowest sixth. */
export function stripMark(district: District): StripMark {
  return marks[outcomeOf(district)];
}
