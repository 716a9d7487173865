import { themeMatrix, type ThemeRow } from '../lib/themes/themeMatrix.ts';
import { allAreas } from './areas.ts';
import { allThemes } from './themes.ts';

/** Themes crossed with areas, both A to Z. */
export async function allThemeRows(): Promise<ThemeRow[]> {
  return themeMatrix(await allAreas(), await allThemes());
}
