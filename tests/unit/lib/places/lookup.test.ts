import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { postcodeDistrictOf } from '../../../../src/lib/places/typedPostcode.ts';
import { lookupOfTables } from '../../../fixtures/lookupOfTables.ts';
import { readRows } from '../../../fixtures/placeRows.ts';
import { typedPlaces } from '../../../fixtures/typedPlaces.ts';

const { lookup, files } = lookupOfTables();

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

  test.each([
    ['Bradford West Yorkshire', 'Bradford, Yorkshire and The Humber'],
    ['Whitby, North Yorks', 'Whitby, in Scarborough'],
    ['Newcastle, Staffs', 'Newcastle-under-Lyme'],
    ['Richmond, North Yorkshire', 'Richmond, in Richmondshire'],
    ['Richmond, Surrey', 'Richmond upon Thames'],
    ['Lincs', 'Lincolnshire: Boston'],
    ['Yorkshire', 'Yorkshire and The Humber: '],
    ['Herts', 'Hertsmere'],
    ['Isle of Wight', 'Isle of Wight, South East'],
    ['BCP', 'Bournemouth, Christchurch and Poole: Bournemouth'],
    ['Hugh Town', 'Hugh Town, in Isles of Scilly'],
  ])('"%s" has %s first', async (typed, first) => {
    expect((await lookup(typed))[0]?.label).toContain(first);
  });

  test('shows all districts of the largest region', async () => {
    const of = readRows('districts').filter(({ region }) => region === 'South East').length;
    const labels = (await lookup('South East')).map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith('South East: '))).toHaveLength(of);
  });

  test.each([
    ['Sacrborough', 'Scarborough'],
    ['Shcarborough', 'Scarborough'],
    ['Tsockport', 'Stockport'],
    ['Sotkeontrent', 'Stoke-on-Trent'],
  ])('"%s" is taken for a slip of %s', async (typed, wanted) => {
    const labels = (await lookup(typed)).slice(0, 3).map(({ label }) => label);
    expect(labels.join('\n')).toContain(wanted);
  });

  test('shows every place of a common name', async () => {
    const of = new Set(readRows('places').flatMap((row) => (row.name === 'Middleton' ? [row.lad_code] : [])));
    const labels = (await lookup('Middleton')).filter(({ label }) => label.startsWith('Middleton, in '));
    expect(of.size).toBeGreaterThan(8);
    expect(labels).toHaveLength(of.size);
  });

  test('tells places of one name apart', async () => {
    const labels = (await lookup('Newport')).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('loads at most 25 kB for an answer, with a slip too', () => {
    const sizes = new Map(
      [...files].map(([path, file]) => [path, brotliCompressSync(JSON.stringify(file)).length]),
    );
    const byLetter = Map.groupBy(
      [...sizes].filter(([path]) => path !== 'districts.json'),
      ([path]) => path.slice(0, path.indexOf('/') + 2),
    );
    const two = [...byLetter.values()].map((pieces) =>
      pieces
        .map(([, size]) => size)
        .sort((a, b) => b - a)
        .slice(0, 2)
        .reduce((sum, size) => sum + size, 0),
    );
    // What is left of 25 kB is for the script.
    expect((sizes.get('districts.json') ?? 0) + Math.max(...two)).toBeLessThan(17_000);
  });
});

describe('a postcode', () => {
  test.each([
    ['SK1 3XE', 'SK1'],
    ['sk1', 'SK1'],
    ['ec1a1bb', 'EC1A'],
    ['SK1 3', 'SK1'],
    ['0L1', 'OL1'],
    ['Y011 1AA', 'YO11'],
    ['S014', 'SO14'],
    ['SS0 9AA', 'SS0'],
    ['10 Downing Street, SW1A 2AA, London', 'SW1A'],
    ['Whitby', undefined],
    ['Stoke 1', undefined],
  ])('"%s" is cut to %s', (typed, district) => {
    expect(postcodeDistrictOf(typed)).toBe(district);
  });
});
