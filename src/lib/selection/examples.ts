import type { District } from '../../schemas/district.ts';
import { type Outcome, outcomeOf } from './verdict.ts';

const wanted: readonly Outcome[] = ['chosen', 'listed', 'other category', 'not established'];

/**
 * One district for each way through the rule, so that the example always fits the data: the one that ranks lowest.
 * A way that no district took is left out. `byRank`: all districts, best rank first.
 */
export function workedExamples(byRank: readonly District[]): { outcome: Outcome; district: District }[] {
  return wanted.flatMap((outcome) => {
    const district = byRank.findLast((d) => outcomeOf(d) === outcome);
    return district ? [{ outcome, district }] : [];
  });
}
