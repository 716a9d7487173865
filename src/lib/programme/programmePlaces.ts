import type { Programme } from '../../schemas/programme.ts';
import { pageSections } from '../site/pageSections.ts';
import { byYear } from './byYear.ts';
import { documentGroups } from './documentGroups.ts';
import type { SubpagePath } from './subpages.ts';

/** Place of a year in the timeline. */
export function yearPlace(year: string): string {
  return `year-${year}`;
}

/** Place of an event in the timeline. */
export function eventPlace(event: { id: string }): string {
  return `event-${event.id}`;
}

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The places on the programme's pages that records have, beside the parts of each page. */
function recordsOf(programme: Programme): Record<SubpagePath, string[]> {
  const { timeline, money, evaluations, selectionCriticism, indices, sharing, documents } = programme;
  const groups = documentGroups(documents);
  return {
    '/programme/': [...byYear(timeline).map(({ year }) => yearPlace(year)), ...timeline.map(eventPlace)],
    '/programme/money/': [...idsOf(money.stages), 'sum-note'],
    '/programme/people/': ['chair-table', 'research-school-table'],
    '/programme/evaluation/': [...idsOf(evaluations), ...idsOf(selectionCriticism), ...idsOf(indices)],
    '/programme/sharing-learning/': idsOf(sharing.inDetail),
    '/programme/documents/': [...idsOf(groups), ...groups.flatMap(({ items }) => idsOf(items))],
    '/programme/open-questions/': [],
  };
}

/** Every place of each of the programme's pages that a link may name. */
export function programmePlaces(programme: Programme): [SubpagePath, string[]][] {
  const sections: Partial<Record<SubpagePath, readonly { id: string }[]>> = pageSections;
  return Object.entries(recordsOf(programme)).map(([path, records]) => {
    const page = path as SubpagePath;
    return [page, [...idsOf(sections[page] ?? []), ...records]];
  });
}
