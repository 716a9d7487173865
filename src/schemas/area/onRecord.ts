import { inOrder } from '../common.ts';

/** What is left open where one of two dates is not known. */
type MaybeDate = string | null | undefined;

/** Whether the last date on record is not before the first, or one of them is not known. */
export function notBefore({ from, to }: { from?: MaybeDate; to?: MaybeDate }): boolean {
  return from == null || to == null || inOrder(from, to);
}

/** What is told where it is. */
export const endsBefore = { error: 'must not be before the date in "from"', path: ['to'] };
