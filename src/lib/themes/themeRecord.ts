import type { NeedFigure, Outcome } from '../../schemas/area.ts';
import type { Priority } from '../../schemas/priority.ts';
import type { AreaRecord } from '../area/areaRecord.ts';

/** What one area's record holds on one theme. Lists may be empty. */
export interface AreaTheme {
  area: AreaRecord;
  priorities: Priority[];
  outcomes: Outcome[];
  need: NeedFigure[];
}

/** What one area's record holds on the theme with the id. */
export function areaTheme(area: AreaRecord, theme: string): AreaTheme {
  const { priorities, outcomes, need } = area.data;
  return {
    area,
    priorities: priorities.filter((priority) => priority.themes.includes(theme)),
    outcomes: outcomes.filter((outcome) => outcome.themes.includes(theme)),
    need: need.filter((figure) => figure.theme === theme),
  };
}

/** Every area's record on the theme, in three groups: with a priority on it, with results only, with neither. */
export function themeRecord(
  areas: readonly AreaRecord[],
  theme: string,
): { withPriority: AreaTheme[]; resultsOnly: AreaTheme[]; neither: AreaTheme[] } {
  const all = areas.map((area) => areaTheme(area, theme));
  const without = all.filter((entry) => entry.priorities.length === 0);
  return {
    withPriority: all.filter((entry) => entry.priorities.length > 0),
    resultsOnly: without.filter((entry) => entry.outcomes.length > 0),
    neither: without.filter((entry) => entry.outcomes.length === 0),
  };
}

/** Up to this many actions a theme's page gives their text; with more it would grow too heavy for slow connections. */
export const actionLimit = 50;

/** Number of actions under the priorities of these areas. */
export function actionCount(entries: readonly AreaTheme[]): number {
  return entries
    .flatMap((entry) => entry.priorities)
    .reduce((sum, priority) => sum + priority.actions.length, 0);
}
