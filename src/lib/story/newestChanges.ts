import type { Change } from '../../schemas/common.ts';

/** The changes of several records as one list, newest first, each text once a day. */
export function newestChanges(records: readonly { title: string; changes: readonly Change[] }[]): Change[] {
  return records
    .flatMap(({ title, changes }) => changes.map(({ date, text }) => ({ date, text: `${title}: ${text}` })))
    .sort((a, b) => (a.date === b.date ? (a.text < b.text ? -1 : 1) : a.date > b.date ? -1 : 1));
}
