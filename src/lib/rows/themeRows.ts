import type { Theme } from '../../schemas/theme.ts';
import type { ThemeRow } from '../../schemas/themeRow.ts';
import { areaPath, type AreaRecord } from '../area/areaRecord.ts';

/**
 * The themes of every priority, areas and priorities in the order given, as rows of themes.csv. `toAddress` makes a
 * full address of a path. Throws where a priority names a theme that is not in the list.
 */
export function themeRows(
  areas: readonly Pick<AreaRecord, 'id' | 'data'>[],
  themes: readonly Theme[],
  toAddress: (path: string) => string,
): ThemeRow[] {
  const titles = new Map(themes.map((theme) => [theme.id, theme.title]));
  return areas.flatMap(({ id, data }) =>
    data.priorities.flatMap((priority) =>
      priority.themes.map((theme) => {
        const title = titles.get(theme);
        if (title === undefined)
          throw new Error(`areas/${id}: ${priority.id} names unknown theme "${theme}"`);
        return {
          area: id,
          area_name: data.name,
          priority_id: priority.id,
          priority_number: priority.number,
          priority_title: priority.title,
          theme,
          theme_title: title,
          address: toAddress(areaPath(id, priority.id)),
        };
      }),
    ),
  );
}
