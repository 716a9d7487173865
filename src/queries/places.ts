import { soundRows } from '../reading/csv/siteTables.ts';
import type { Context } from '../schemas/places/context.ts';
import type { Place } from '../schemas/places/place.ts';
import type { PostcodeDistrict } from '../schemas/places/postcodeDistrict.ts';
import type { Successor } from '../schemas/places/successor.ts';
import { once } from './once.ts';

/** Every name of a place, with the district of 2016 in which it lies. */
export const allPlaces: () => Promise<Place[]> = once(() =>
  Promise.resolve(soundRows('.', 'data/places.csv')),
);

/** Every postcode district of England, with the districts in which it lies. */
export const allPostcodes: () => Promise<PostcodeDistrict[]> = once(() =>
  Promise.resolve(soundRows('.', 'data/postcode-districts.csv')),
);

/** Every change of a district of 2016. */
export const allSuccessors: () => Promise<Successor[]> = once(() =>
  Promise.resolve(soundRows('.', 'data/successors.csv')),
);

/** What surrounds each district, by its code. */
export const contexts: () => Promise<Map<string, Context>> = once(() =>
  Promise.resolve(new Map(soundRows('.', 'data/context.csv').map((row) => [row.lad_code, row]))),
);

/** The postcode districts that lie in each district, by its code, in the order of the file. */
export const postcodesByDistrict: () => Promise<Map<string, string[]>> = once(async () => {
  const found = new Map<string, string[]>();
  for (const { lad_code, postcode_district } of await allPostcodes())
    found.set(lad_code, [...(found.get(lad_code) ?? []), postcode_district]);
  return found;
});
