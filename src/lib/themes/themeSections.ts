import type { AreaRecord } from '../area/areaRecord.ts';
import { themeRecord } from './themeRecord.ts';

/** The contents list of a theme's page: ideas, plans, and each area that has something on the theme. */
export function themeSections(areas: readonly AreaRecord[], theme: string): { id: string; label: string }[] {
  const { withPriority, resultsOnly } = themeRecord(areas, theme);
  return [
    { id: 'ideas', label: 'Ideas with evidence' },
    { id: 'plans', label: 'Who planned what' },
    ...[...withPriority, ...resultsOnly].map(({ area }) => ({ id: area.id, label: area.data.name })),
  ];
}
