import type { Region } from '../../schemas/region.ts';

/** A district's name as a sentence uses it: "Bristol, City of" as "Bristol", "Herefordshire, County of" without its end. */
export function spokenName(name: string): string {
  return name.replace(/, (?:City|County) of$/, '');
}

/** "Mansfield’s", "Hastings’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** Regions whose names take no article. */
const withoutArticle: readonly Region[] = ['London', 'Yorkshire and The Humber'];

/** A region as a sentence uses it: "the East Midlands", but "London". */
export function spokenRegion(region: Region): string {
  return withoutArticle.includes(region) ? region : `the ${region}`;
}
