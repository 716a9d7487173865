import { byRegion } from '../lib/selection/regionSpread.ts';
import { allDistricts } from './districts.ts';
import { once } from './once.ts';

/** The regions of England with the areas chosen in each. */
export const allRegions = once(async () => byRegion(await allDistricts()));
