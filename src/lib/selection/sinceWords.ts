import type { Measure } from '../../schemas/measure.ts';
import type { Successor } from '../../schemas/places/successor.ts';
import { type Change } from '../results/change.ts';
import { showChange, showNumber } from '../results/words.ts';

/**
 * A figure for a cell: the latest value, and in brackets how much better the place changed than England. Years are named
 * where they are not the usual ones.
 */
export function resultCell(measure: Measure, change: Change | undefined, usual: Change | undefined): string {
  if (change?.better === undefined) return 'none';
  const text = `${showNumber(measure, change.latest.value)} (${showChange(measure, change.better)})`;
  const same = change.start.year === usual?.start.year && change.latest.year === usual.latest.year;
  return same ? text : `${text}, ${change.start.year} to ${change.latest.year}`;
}

/** What a district was in the last year of the list of councils, for a cell. `own`: its changes, oldest first. */
export function councilCell(code: string, own: readonly Successor[], lastYear: number): string {
  const last = own.at(-1);
  if (!last) return `Still a district in ${lastYear}.`;
  return last.successor_code === code
    ? `Called ${last.successor_name} since ${last.year}.`
    : `Part of ${last.successor_name} since ${last.year}.`;
}

/** What is known of a district of the lowest sixth and the second test, for a cell. */
export function secondTestCell(listed: boolean, category: number | null, known: boolean): string {
  if (listed) return 'Met';
  if (!known) return 'Not known';
  return category === null ? 'Not met' : `Not met: category ${category}`;
}
