import type { District } from '../../schemas/district.ts';
import type { Place } from '../../schemas/places/place.ts';
import type { PostcodeDistrict } from '../../schemas/places/postcodeDistrict.ts';
import type { Successor } from '../../schemas/places/successor.ts';
import { type Entry, keysOf, writeEntry } from './entry.ts';
import { pieceOf } from './pieceStarts.ts';
import { countries, placesOutside, unranked, withinUnranked } from './outside.ts';

/** A district as the field needs it: code, name, county or region, rank, and 1 where it was chosen. */
export type PackedDistrict = [code: string, name: string, where: string, rank: number, chosen: 0 | 1];

/** A county that is not the one of the list of districts: its name, and its districts by their places in the list. */
export type PackedCounty = [name: string, ...districts: number[]];

/** What the field loads first: the districts, further counties, and how the files with names are called. */
export interface PlaceStart {
  districts: PackedDistrict[];
  counties: PackedCounty[];
  pieces: string[];
}

/** The districts in the order in which the files name them: by code, then the two that the index does not rank. */
export function packedDistricts(districts: readonly District[]): PackedDistrict[] {
  const sorted = [...districts].sort((a, b) => (a.lad_code < b.lad_code ? -1 : 1));
  return [
    ...sorted.map((d): PackedDistrict => [
      d.lad_code,
      d.lad_name,
      d.county ?? d.region,
      d.smi_2016_rank,
      d.opportunity_area === null ? 0 : 1,
    ]),
    ...unranked.map(({ code, name }): PackedDistrict => [code, name, '', 0, 0]),
  ];
}

/** Rows that have one name for many districts, as one entry each. */
function grouped(kind: Entry['kind'], rows: readonly (readonly [string, number])[]): Omit<Entry, 'keys'>[] {
  const found = new Map<string, Set<number>>();
  for (const [name, to] of rows) found.set(name, (found.get(name) ?? new Set()).add(to));
  return [...found].map(([name, to]) => ({ name, kind, to: [...to].sort((a, b) => a - b) }));
}

/** Every name that the field knows, beside those of the districts. */
export function allEntries(
  districts: readonly District[],
  places: readonly Place[],
  successors: readonly Successor[],
): Entry[] {
  const number = new Map(packedDistricts(districts).map(([code], index) => [code, index]));
  const at = (code: string): number => {
    const found = number.get(code);
    if (found === undefined) throw new Error(`no district ${code}`);
    return found;
  };
  const own = places.filter((row) => row.kind !== 'county');
  const counties = [
    ...districts.flatMap((d) => (d.county === null ? [] : [[d.county, at(d.lad_code)] as const])),
    ...places.filter((row) => row.kind === 'county').map((row) => [row.name, at(row.lad_code)] as const),
  ];
  const known = new Set(counties.map(([name]) => name));
  // A region is called as one, unless a county has its name.
  const regions = districts
    .filter(({ region }) => !known.has(region))
    .map((d) => [d.region, at(d.lad_code)] as const);
  return [
    ...own.map(({ name, kind, lad_code }) => ({ name, kind, to: [at(lad_code)] })),
    ...withinUnranked.map(({ name, code }) => ({ name, kind: 'everyday' as const, to: [at(code)] })),
    ...grouped('county', [...counties, ...regions]),
    ...grouped(
      'council',
      successors.map((row) => [row.successor_name, at(row.lad_code)] as const),
    ),
    ...placesOutside.map(({ name, country }) => ({
      name,
      kind: 'outside' as const,
      to: [countries.indexOf(country)],
    })),
  ].map((entry) => ({ ...entry, keys: keysOf(entry.name, entry.kind) }));
}

/** The counties that the list of districts does not name: those of today’s cities, and those of the past. */
export function packedCounties(districts: readonly District[], places: readonly Place[]): PackedCounty[] {
  const number = new Map(packedDistricts(districts).map(([code], index) => [code, index]));
  const rows = places.filter((row) => row.kind === 'county');
  return grouped(
    'county',
    rows.map((row) => [row.name, number.get(row.lad_code) ?? -1] as const),
  ).map(({ name, to }): PackedCounty => [name, ...to]);
}

/** The lines of each file, sorted. */
export function pieceLines(entries: readonly Entry[], starts: readonly string[]): Map<string, string[]> {
  const lines = new Map<string, Set<string>>(starts.map((start) => [start, new Set()]));
  for (const entry of entries)
    for (const key of entry.keys) lines.get(pieceOf(key, starts) ?? '')?.add(writeEntry(entry));
  return new Map([...lines].map(([start, found]) => [start, [...found].sort()]));
}

/** Postcode districts by their first letter: each with its districts and their shares in hundredths. */
export function postcodePieces(
  districts: readonly District[],
  rows: readonly PostcodeDistrict[],
): Map<string, Record<string, [number, number][]>> {
  const number = new Map(packedDistricts(districts).map(([code], index) => [code, index]));
  const pieces = new Map<string, Record<string, [number, number][]>>();
  for (const { postcode_district: name, lad_code, share } of rows) {
    const letter = name.slice(0, 1).toLowerCase();
    const piece = pieces.get(letter) ?? {};
    piece[name] = [...(piece[name] ?? []), [number.get(lad_code) ?? -1, Math.round(share * 100)]];
    pieces.set(letter, piece);
  }
  return pieces;
}
