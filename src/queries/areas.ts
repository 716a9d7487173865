import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type AreaEntry = CollectionEntry<'areas'>;

/** All opportunity areas, A to Z by name. Throws where there is none: a site without areas is a broken build. */
export const allAreas: () => Promise<AreaEntry[]> = once(async () => {
  const entries = await getCollection('areas');
  if (entries.length === 0) throw new Error('content/areas holds no area');
  return entries.sort((a, b) => (a.data.name < b.data.name ? -1 : 1));
});
