import { getCollection } from 'astro:content';
import type { Source } from '../schemas/source.ts';

let cache: Promise<Map<string, Source>> | undefined;

async function load(): Promise<Map<string, Source>> {
  const entries = await getCollection('sources');
  return new Map(
    entries
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => [entry.id, { id: entry.id, ...entry.data }]),
  );
}

/** Every source by id, sorted by id. */
export function allSources(): Promise<Map<string, Source>> {
  if (import.meta.env.DEV) return load();
  cache ??= load();
  return cache;
}

/** The source with the id. Throws where there is none. */
export async function sourceById(id: string): Promise<Source> {
  const found = (await allSources()).get(id);
  if (!found) throw new Error(`unknown source "${id}": add it to content/sources.yaml`);
  return found;
}
