import type { TimelineEvent } from '../../schemas/programme/timeline.ts';

/** Events under their years, in the order given. */
export function byYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
  const years = Map.groupBy(events, (event) => event.date.slice(0, 4));
  return [...years].map(([year, list]) => ({ year, events: list }));
}
