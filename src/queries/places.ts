import type { Entry } from '../lib/places/entry.ts';
import { listPlaces, type PlaceList } from '../lib/places/lists.ts';
import {
  allEntries,
  packedDistricts,
  pieceLines,
  pieceStarts,
  postcodePieces,
} from '../lib/places/pieces.ts';
import { soundRows } from '../reading/csv/siteTables.ts';
import type { Context } from '../schemas/places/context.ts';
import type { Place } from '../schemas/places/place.ts';
import type { PostcodeDistrict } from '../schemas/places/postcodeDistrict.ts';
import type { Successor } from '../schemas/places/successor.ts';
import { allDistricts } from './districts.ts';
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

/** Every name that the field for a place knows, beside those of the districts. */
export const placeEntries: () => Promise<Entry[]> = once(async () =>
  allEntries(await allDistricts(), await allPlaces(), await allSuccessors()),
);

/** The files that the field loads, by their path below /places/. */
export const placeFiles: () => Promise<Map<string, unknown>> = once(async () => {
  const [districts, entries] = [await allDistricts(), await placeEntries()];
  const starts = pieceStarts(entries);
  return new Map<string, unknown>([
    ['districts', { districts: packedDistricts(districts), pieces: starts }],
    ...[...pieceLines(entries, starts)].map(([name, lines]) => [`names/${name}`, lines] as const),
    ...[...postcodePieces(districts, await allPostcodes())].map(
      ([letter, piece]) => [`postcodes/${letter}`, piece] as const,
    ),
  ]);
});

/** The static lists of places, by their first letters. */
export const placeLists: () => Promise<PlaceList[]> = once(async () =>
  listPlaces(await allDistricts(), await placeEntries(), await allPostcodes()),
);
