import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type AreaEntry = CollectionEntry<'areas'>;

/** All opportunity areas, A to Z by name. Throws where there is none: a site without areas is a broken build. */
export const allAreas: () => Promise<AreaEntry[]> = once(async () => {
  const entries = await getCollection('areas');
  if (entries.length === 0) throw new Error('content/areas holds no area');
  return entries.sort((a, b) => (a.data.name < b.data.name ? -1 : 1));
});

/** The paths of pages that every area has: its slug, and its entry for the page. */
export async function areaPaths(): Promise<{ params: { slug: string }; props: { entry: AreaEntry } }[]> {
  return (await allAreas()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
