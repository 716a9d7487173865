import { getCollection, type CollectionEntry } from 'astro:content';

export type PageEntry = CollectionEntry<'pages'>;

/** The pages of running text about this site, A to Z by address. */
export async function allPages(): Promise<PageEntry[]> {
  return (await getCollection('pages')).sort((a, b) => (a.id < b.id ? -1 : 1));
}
