import { getCollection } from 'astro:content';
import type { District } from '../schemas/district.ts';

let cache: Promise<District[]> | undefined;

async function load(): Promise<District[]> {
  const entries = await getCollection('districts');
  return entries.map((entry) => entry.data).sort((a, b) => a.smi_2016_rank - b.smi_2016_rank);
}

/** All 324 districts, by rank in the Social Mobility Index 2016 (1 = best). */
export function allDistricts(): Promise<District[]> {
  if (import.meta.env.DEV) return load();
  cache ??= load();
  return cache;
}
