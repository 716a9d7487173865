import type { District } from '../../schemas/district.ts';
import { regions, type Region } from '../../schemas/region.ts';
import { rule } from './rule.ts';

/** One region's part in the selection. */
export interface RegionSpread {
  region: Region;
  districts: District[];
  /** Districts of the region in the lowest sixth. */
  lowestSixth: District[];
  /** Slugs of the areas chosen in the region, by rank from the bottom. */
  areas: string[];
}

/** Anchor of a region in the table of districts. */
export function regionId(region: Region): string {
  return region.toLowerCase().replaceAll(' ', '-');
}

/** Slugs of the areas that the districts belong to, each once, in the order of the districts. */
function areasOf(districts: readonly District[]): string[] {
  return [...new Set(districts.flatMap((d) => d.opportunity_area ?? []))];
}

/** Every region with its districts, in the usual order of the regions. */
export function byRegion(districts: readonly District[]): RegionSpread[] {
  return regions.map((region) => {
    const inside = districts.filter((d) => d.region === region);
    return {
      region,
      districts: inside,
      lowestSixth: inside.filter((d) => d.smi_2016_sextile === rule.sextiles),
      areas: areasOf(inside),
    };
  });
}

/** Districts of the weakest category that the first step left out, as far as their category is known. */
export function weakButAbove(districts: readonly District[]): District[] {
  return districts.filter(
    (d) => d.smi_2016_sextile !== rule.sextiles && d.aea_2016_category === rule.weakestCategory,
  );
}

/** The districts just outside the lowest sixth, the nearest last. `byRank`: all districts, best rank first. */
export function justOutside(byRank: readonly District[], count: number): District[] {
  return byRank.filter((d) => d.smi_2016_sextile < rule.sextiles).slice(-count);
}
