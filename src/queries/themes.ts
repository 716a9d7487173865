import { getCollection } from 'astro:content';
import type { Theme } from '../schemas/theme.ts';
import { once } from './once.ts';

/** All themes, A to Z by title. */
export const allThemes: () => Promise<Theme[]> = once(async () => {
  const entries = await getCollection('themes');
  return entries
    .map((entry) => ({ id: entry.id, ...entry.data }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
});
