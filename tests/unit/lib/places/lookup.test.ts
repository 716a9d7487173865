import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeLookup, postcodeDistrictOf } from '../../../../src/lib/places/lookup.ts';
import {
  allEntries,
  packedDistricts,
  pieceLines,
  pieceStarts,
  postcodePieces,
} from '../../../../src/lib/places/pieces.ts';
import { readRows } from '../../../fixtures/placeRows.ts';
import { typedPlaces } from '../../../fixtures/typedPlaces.ts';

const districts = readRows('districts');
const entries = allEntries(districts, readRows('places'), readRows('successors'));
const starts = pieceStarts(entries);
const files = new Map<string, unknown>([
  ['districts.json', { districts: packedDistricts(districts), pieces: starts }],
  ...[...pieceLines(entries, starts)].map(([name, lines]) => [`names/${name}.json`, lines] as const),
  ...[...postcodePieces(districts, readRows('postcodes'))].map(
    ([letter, piece]) => [`postcodes/${letter}.json`, piece] as const,
  ),
]);
const lookup = makeLookup((path) =>
  files.has(path) ? Promise.resolve(files.get(path)) : Promise.reject(new Error(path)),
);

describe('the field for a place', () => {
  test.each(typedPlaces)('"%s" leads to %s', async (typed, wanted) => {
    const options = await lookup(typed);
    expect(options.map(({ label }) => label).join('\n')).toContain(wanted);
  });

  test('says nothing of what it does not know', async () => {
    expect(await lookup('xyzzy')).toEqual([]);
  });

  test('leads every name of the tables to its district', async () => {
    const sample = readRows('places').filter((_, index) => index % 97 === 0);
    const lost: string[] = [];
    for (const { name, lad_code, kind } of sample) {
      const options = await lookup(name);
      if (options.length < 8 && !options.some(({ path }) => path === `/data/districts/${lad_code}/`))
        lost.push(`${name} (${kind}), ${lad_code}`);
    }
    expect(lost).toEqual([]);
  });

  test('tells places of one name apart', async () => {
    const labels = (await lookup('Newport')).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('loads at most 25 kB for an answer', () => {
    const size = (path: string): number => brotliCompressSync(JSON.stringify(files.get(path))).length;
    const pieces = [...files.keys()].filter((path) => path !== 'districts.json').map(size);
    // What is left of 25 kB is for the script.
    expect(size('districts.json') + Math.max(...pieces)).toBeLessThan(15_000);
  });
});

describe('a postcode', () => {
  test.each([
    ['SK1 3XE', 'SK1'],
    ['sk1', 'SK1'],
    ['ec1a1bb', 'EC1A'],
    ['SK1 3', 'SK1'],
    ['Whitby', undefined],
    ['Stoke 1', undefined],
  ])('"%s" is cut to %s', (typed, district) => {
    expect(postcodeDistrictOf(typed)).toBe(district);
  });
});
