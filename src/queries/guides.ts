import { getCollection, type CollectionEntry } from 'astro:content';
import { guideKinds } from '../schemas/guide.ts';

export type GuideEntry = CollectionEntry<'guides'>;

/** The introduction first, then guides A to Z, then booklets. */
const order = [guideKinds[1], guideKinds[0], guideKinds[2]];

/** The introduction, the insight guides A to Z by title, then other booklets. */
export async function allGuides(): Promise<GuideEntry[]> {
  const entries = await getCollection('guides');
  return entries.sort(
    (a, b) =>
      order.indexOf(a.data.kind) - order.indexOf(b.data.kind) || (a.data.title < b.data.title ? -1 : 1),
  );
}

/** Path of a guide's page, without the base path. */
export function guidePath(id: string): string {
  return `/insight-guides/${id}/`;
}

/** Title and path of the guides on a theme, for lists of links. */
export async function guidesByTheme(themeId: string): Promise<{ title: string; path: string }[]> {
  const guides = await allGuides();
  return guides
    .filter(({ data }) => data.themes.includes(themeId))
    .map(({ id, data }) => ({ title: data.title, path: guidePath(id) }));
}

/** The guides that are known to hold work of an area. */
export async function guidesByArea(areaId: string): Promise<GuideEntry[]> {
  return (await allGuides()).filter(({ data }) => data.areas.includes(areaId));
}
