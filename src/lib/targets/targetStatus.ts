import type { Target } from '../../schemas/priority.ts';
import type { AreaRecord } from '../area/areaRecord.ts';

/** What is known of a target's outcome. */
export type TargetStatus = NonNullable<Target['status']>;

/** The statuses in the order of squares and filters: from met to nothing found. */
export const statusOrder: readonly TargetStatus[] = ['met', 'partly', 'not met', 'nothing found'];

/** The words for each status, for keys and for readers who do not see the square. */
export const statusWords: Readonly<Record<TargetStatus, string>> = {
  met: 'Reported as met',
  partly: 'Some news',
  'not met': 'Reported as missed',
  'nothing found': 'Nothing found',
};

/** The status of a target; a target that has none in its record counts as nothing found. */
export const statusOf = (target: Target): TargetStatus => target.status ?? 'nothing found';

/** Every target of the areas in the order of statuses, then of the areas and their plans. */
export function statuses(areas: readonly AreaRecord[]): TargetStatus[] {
  const all = areas.flatMap(({ data }) =>
    data.priorities.flatMap((priority) => priority.targets.map(statusOf)),
  );
  return statusOrder.flatMap((status) => all.filter((one) => one === status));
}

/** How many of the statuses are this one. */
export const countStatus = (all: readonly TargetStatus[], status: TargetStatus): number =>
  all.filter((one) => one === status).length;

/** What is known of the targets in one or two sentences: "Of the 10 known targets none is reported as met; …". */
export function statusSentence(all: readonly TargetStatus[]): string {
  if (all.length === 0) return 'We found no target of this plan.';
  const count = (status: TargetStatus): number => countStatus(all, status);
  const are = (number: number, words: string): string => `${number} ${number === 1 ? 'is' : 'are'} ${words}`;
  const met = count('met') === 0 ? 'none is reported as met' : are(count('met'), 'reported as met');
  const parts = [
    met,
    ...(count('not met') > 0 ? [are(count('not met'), 'reported as missed')] : []),
    ...(count('partly') > 0 ? [`for ${count('partly')} there is some news`] : []),
    ...(count('nothing found') > 0 ? [`for ${count('nothing found')} we found no outcome`] : []),
  ];
  return `Of ${all.length} known ${all.length === 1 ? 'target' : 'targets'} ${parts.join('; ')}.`;
}
