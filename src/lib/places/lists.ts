import type { District } from '../../schemas/district.ts';
import type { PostcodeDistrict } from '../../schemas/places/postcodeDistrict.ts';
import { spokenName } from '../selection/placeName.ts';
import { fold, joined } from '../text/fold.ts';
import type { Entry } from './entry.ts';
import { packedDistricts } from './pieces.ts';

/** One line of a list: a name, and the districts that it leads to. `code` is null for the two that have no page. */
export interface ListedPlace {
  name: string;
  districts: { code: string | null; name: string }[];
}

/** The names that begin with the same letters. */
export interface PlaceList {
  /** First letters, as the address has them. */
  letters: string;
  places: ListedPlace[];
}

/** A letter with more names than this has a list for each pair of letters. */
const most = 350;

function byStart(places: readonly ListedPlace[]): PlaceList[] {
  const key = (place: ListedPlace): string => joined(fold(place.name));
  const cut = (length: number, all: readonly ListedPlace[]): Map<string, ListedPlace[]> => {
    const found = new Map<string, ListedPlace[]>();
    for (const place of all) {
      const start = key(place).slice(0, length);
      found.set(start, [...(found.get(start) ?? []), place]);
    }
    return found;
  };
  return [...cut(1, places)]
    .flatMap(([letter, all]) => (all.length > most ? [...cut(2, all)] : [[letter, all] as const]))
    .map(([letters, all]) => ({ letters, places: all }))
    .sort((a, b) => (a.letters < b.letters ? -1 : 1));
}

/** All names and postcode districts of England as lists, A to Z. */
export function listPlaces(
  districts: readonly District[],
  entries: readonly Entry[],
  postcodes: readonly PostcodeDistrict[],
): PlaceList[] {
  const packed = packedDistricts(districts);
  const codes = new Map(packed.map(([code], index) => [code, index]));
  const found = new Map<string, Set<number>>();
  const add = (name: string, to: readonly number[]): void => {
    const known = found.get(name) ?? new Set<number>();
    for (const each of to) known.add(each);
    found.set(name, known);
  };
  packed.forEach(([, name], index) => {
    add(name, [index]);
  });
  for (const entry of entries) if (entry.kind !== 'outside') add(entry.name, entry.to);
  for (const { postcode_district: name, lad_code } of postcodes) add(name, [codes.get(lad_code) ?? -1]);
  const places = [...found]
    .map(([name, to]) => ({
      name,
      districts: [...to].flatMap((index) => {
        const district = packed[index];
        return district
          ? [{ code: district[3] === 0 ? null : district[0], name: spokenName(district[1]) }]
          : [];
      }),
    }))
    .sort((a, b) => {
      const [left, right] = [`${fold(a.name)} ${a.name}`, `${fold(b.name)} ${b.name}`];
      return left < right ? -1 : 1;
    });
  return byStart(places);
}
