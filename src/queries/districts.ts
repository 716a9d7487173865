import { getCollection } from 'astro:content';
import type { District } from '../schemas/district.ts';
import { once } from './once.ts';

/** All districts, by rank in the Social Mobility Index 2016 (1 = best). */
export const allDistricts: () => Promise<District[]> = once(async () => {
  const entries = await getCollection('districts');
  return entries.map((entry) => entry.data).sort((a, b) => a.smi_2016_rank - b.smi_2016_rank);
});
