import type { Verdict } from './judge.ts';

/** How our comparison with official figures came out, in a sentence; empty where no target can be judged by it. */
export function judgedSentence(verdicts: readonly Pick<Verdict, 'kind'>[]): string {
  const judged = verdicts.filter(({ kind }) => kind !== 'cannot be told');
  const reached = judged.filter(({ kind }) => kind === 'reached').length;
  if (judged.length === 0) return '';
  if (judged.length === 1)
    return `By the last official figure up to its deadline, in our comparison, the one that can be judged was ${reached === 1 ? '' : 'not '}reached.`;
  return `By the last official figures up to their deadlines, in our comparison, ${reached === 0 ? 'none' : reached} of the ${judged.length} that can be judged ${reached > 1 ? 'were' : 'was'} reached.`;
}
