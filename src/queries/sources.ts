import { getCollection } from 'astro:content';
import type { Source } from '../schemas/source.ts';
import { once } from './once.ts';

/** Every source by id, sorted by id. */
export const allSources: () => Promise<Map<string, Source>> = once(async () => {
  const entries = await getCollection('sources');
  return new Map(
    entries
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => [entry.id, { id: entry.id, ...entry.data }]),
  );
});

/** The source with the id. Throws where there is none. */
export async function sourceById(id: string): Promise<Source> {
  const found = (await allSources()).get(id);
  if (!found) throw new Error(`unknown source "${id}": add it to content/sources.yaml`);
  return found;
}
