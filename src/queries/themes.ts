import { getCollection } from 'astro:content';
import type { Theme } from '../schemas/theme.ts';

/** All themes A to Z by title. */
export async function allThemes(): Promise<Theme[]> {
  const entries = await getCollection('themes');
  return entries
    .map((entry) => ({ id: entry.id, ...entry.data }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
