import { formatDate } from './date.ts';

/** First and last date on record; a date that is left out was not found. */
interface OnRecord {
  from?: string | undefined;
  to?: string | undefined;
}

/** "on 1 May 2019", "in May 2019", "in 2019": a day stands on, what is longer stands in. */
function atDate(date: string): string {
  return `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;
}

/**
 * When sources name somebody, in one form everywhere: "named in May 2019", "first named on 3 October 2019, last in 2020".
 * Says nothing of the time between, before or after, as no source does. Undefined where there is no date.
 */
export function namedWhen({ from, to }: OnRecord): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `last named ${atDate(to)}`;
  if (to === undefined) return `first named ${atDate(from)}`;
  return from === to ? `named ${atDate(from)}` : `first named ${atDate(from)}, last ${atDate(to)}`;
}
