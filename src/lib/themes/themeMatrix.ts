import type { Priority } from '../../schemas/priority.ts';
import type { Theme } from '../../schemas/theme.ts';
import type { AreaRecord } from '../area/areaRecord.ts';

/** One row of the matrix: a theme, and for every area its priorities with that theme. */
export interface ThemeRow {
  theme: Theme;
  cells: { area: AreaRecord; priorities: Priority[] }[];
  /** Number of areas with at least one such priority. */
  areas: number;
}

/** Crosses themes with areas, both in the order given. */
export function themeMatrix(areas: readonly AreaRecord[], themes: readonly Theme[]): ThemeRow[] {
  return themes.map((theme) => {
    const cells = areas.map((area) => ({
      area,
      priorities: area.data.priorities.filter((priority) => priority.themes.includes(theme.id)),
    }));
    return { theme, cells, areas: cells.filter((cell) => cell.priorities.length > 0).length };
  });
}
