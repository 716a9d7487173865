import { getCollection } from 'astro:content';
import type { Theme } from '../schemas/theme.ts';
import { once } from './once.ts';
import { themeMatrix, type ThemeRow } from '../lib/themes/themeMatrix.ts';
import { allAreas } from './areas.ts';

/** All themes, A to Z by title. */
export const allThemes: () => Promise<Theme[]> = once(async () => {
  const entries = await getCollection('themes');
  return entries
    .map((entry) => ({ id: entry.id, ...entry.data }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
});

/** Themes crossed with areas, both A to Z. */
export async function allThemeRows(): Promise<ThemeRow[]> {
  return themeMatrix(await allAreas(), await allThemes());
}
