/** The districts that the Social Mobility Index 2016 ranks. */
const ranked = 324;

/** Length of the list from which the areas were chosen, as the department published it. */
const listed = 32;

/**
 * Reads how many districts the selection data has. `npm run bench` builds the site from made-up data of other lengths and
 * says so in the environment, here and nowhere else. Throws where it says what is no whole number of sixths.
 */
function readDistrictCount(made: string | undefined): number {
  if (made === undefined) return ranked;
  const count = Number(made);
  if (Number.isInteger(count) && count > 0 && count % 6 === 0) return count;
  throw new Error(`MADE_UP_DISTRICTS: found "${made}", allowed: a number that six divides, such as 12000`);
}

// Browsers, which have no environment, run this file too.
const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;

/** How many districts the selection data has. */
export const districtCount = readDistrictCount(environment?.['MADE_UP_DISTRICTS']);

/** Reads how many made-up areas there are beside the real ones. Throws where the environment says no whole number. */
function readMadeUpAreas(made = '0'): number {
  if (/^\d+$/.test(made)) return Number(made);
  throw new Error(`MADE_UP_AREAS: found "${made}", allowed: a whole number, such as 100`);
}

/**
 * How long the list is from which the areas were chosen. Made-up areas of `npm run bench`, one district each, stand on it
 * beside the real ones.
 */
export const longListCount = listed + readMadeUpAreas(environment?.['MADE_UP_AREAS']);
