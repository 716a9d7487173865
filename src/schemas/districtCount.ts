/** The districts that the Social Mobility Index 2016 ranks. */
const ranked = 324;

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
