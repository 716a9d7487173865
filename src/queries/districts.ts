import { getCollection } from 'astro:content';
import type { District } from '../schemas/district.ts';
import { once } from './once.ts';

/** All districts, by rank in the Social Mobility Index 2016 (1 = best). */
export const allDistricts: () => Promise<District[]> = once(async () => {
  const entries = await getCollection('districts');
  return entries.map((entry) => entry.data).sort((a, b) => a.smi_2016_rank - b.smi_2016_rank);
});

/** The districts that an area covers, by rank in the Social Mobility Index 2016. */
export async function districtsOf(area: { districts: readonly string[] }): Promise<District[]> {
  return (await allDistricts()).filter((district) => area.districts.includes(district.lad_code));
}
