import Papa from 'papaparse';
import type { Theme } from '../schemas/theme.ts';
import { areaPath, type AreaRecord } from '../lib/area/areaRecord.ts';

/** Columns of `/data/themes.csv`, in order. One row for each theme of each priority. */
const themesCsvColumns = [
  'area',
  'area_name',
  'priority_id',
  'priority_number',
  'priority_title',
  'theme',
  'theme_title',
  'address',
] as const;

/**
 * The themes of every priority as CSV (RFC 4180, UTF-8, line feeds), areas and priorities in the order given.
 * `priority_number` is empty for themes that run across a plan. `toAddress` makes a full address of a path.
 * Throws where a priority names a theme that is not in the list.
 */
export function themesCsv(
  areas: readonly AreaRecord[],
  themes: readonly Theme[],
  toAddress: (path: string) => string,
): string {
  const titles = new Map(themes.map((theme) => [theme.id, theme.title]));
  const rows = areas.flatMap(({ id, data }) =>
    data.priorities.flatMap((priority) =>
      priority.themes.map((theme) => {
        const title = titles.get(theme);
        if (title === undefined)
          throw new Error(`areas/${id}: ${priority.id} names unknown theme "${theme}"`);
        const address = toAddress(areaPath(id, priority.id));
        return [id, data.name, priority.id, priority.number, priority.title, theme, title, address];
      }),
    ),
  );
  return `${Papa.unparse({ fields: [...themesCsvColumns], data: rows }, { newline: '\n' })}\n`;
}
