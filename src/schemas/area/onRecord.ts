import { inOrder } from '../common.ts';

/** First and last date on record; null, or left out, where it is not known. */
interface OnRecord {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** Whether the last date on record is not before the first, or one of them is not known. */
export function notBefore({ from, to }: OnRecord): boolean {
  return typeof from !== 'string' || typeof to !== 'string' || inOrder(from, to);
}

/** What is told where it is. */
export const endsBefore = { error: 'must not be before the date in "from"', path: ['to'] };
