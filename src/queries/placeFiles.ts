import { readEntry, type Entry } from '../lib/places/entry.ts';
import {
  allEntries,
  packedCounties,
  packedDistricts,
  pieceLines,
  type PackedDistrict,
  type PlaceStart,
  postcodePieces,
} from '../lib/places/pieces.ts';
import { pieceStarts } from '../lib/places/pieceStarts.ts';
import { allDistricts } from './districts.ts';
import { once } from './once.ts';
import { allPlaces, allPostcodes, allSuccessors } from './places.ts';

const entries = once(async () => allEntries(await allDistricts(), await allPlaces(), await allSuccessors()));

/** The districts as the files name them, and the beginnings of the files with names. */
export const placeStart: () => Promise<PlaceStart> = once(async () => ({
  districts: packedDistricts(await allDistricts()),
  counties: packedCounties(await allDistricts(), await allPlaces()),
  pieces: pieceStarts(await entries()),
}));

/** The lines of each file with names, by the letters with which its names begin. */
export const namePieces: () => Promise<Map<string, string[]>> = once(async () =>
  pieceLines(await entries(), (await placeStart()).pieces),
);

/** Postcode districts with their districts and shares, by their first letter. */
export const postcodeFiles = once(async () => postcodePieces(await allDistricts(), await allPostcodes()));

/** One line of a list to read: a name, or a postcode district, and the districts that it leads to. */
export interface ReadLine {
  name: string;
  to: readonly PackedDistrict[];
  /** What to say where it leads to no district. */
  entry: Entry | undefined;
}

/** The names of a file to read, each with its districts. */
export async function readLines(lines: readonly string[]): Promise<ReadLine[]> {
  const { districts } = await placeStart();
  return lines
    .flatMap((line) => readEntry(line) ?? [])
    .map((entry) => ({
      name: entry.name,
      entry,
      to:
        entry.kind === 'outside'
          ? []
          : entry.to.flatMap((number) => {
              const district = districts[number];
              return district ? [district] : [];
            }),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
