import { describe, expect, test } from 'vitest';
import { fold, holds, joined } from '../../../../src/lib/text/fold.ts';
import { readRows } from '../../../fixtures/placeRows.ts';

/** What people type, and the district that they mean. */
const typed: readonly (readonly [string, string])[] = [
  ['Stoke on Trent', 'Stoke-on-Trent'],
  ['Barrow in Furness', 'Barrow-in-Furness'],
  ['Southend on Sea', 'Southend-on-Sea'],
  ['Stockton on Tees', 'Stockton-on-Tees'],
  ['Stratford on Avon', 'Stratford-on-Avon'],
  ['Newcastle under Lyme', 'Newcastle-under-Lyme'],
  ['Newcastle-upon-Tyne', 'Newcastle upon Tyne'],
  ['Stoke‑on‑Trent', 'Stoke-on-Trent'],
  ['stokeontrent', 'Stoke-on-Trent'],
  ['Hammersmith & Fulham', 'Hammersmith and Fulham'],
  ['Brighton & Hove', 'Brighton and Hove'],
  ['Telford & Wrekin', 'Telford and Wrekin'],
  ['City of Bristol', 'Bristol, City of'],
  ['City of Kingston upon Hull', 'Kingston upon Hull, City of'],
  ['County of Herefordshire', 'Herefordshire, County of'],
  ['London Borough of Camden', 'Camden'],
  ['East  Cambridgeshire', 'East Cambridgeshire'],
  ['East Cambridgeshire', 'East Cambridgeshire'],
  ['norwích', 'Norwich'],
  ['Ｎｏｒｗｉｃｈ', 'Norwich'],
  ['Nor​wich', 'Norwich'],
  ['Kings Lynn', "King's Lynn and West Norfolk"],
  ['King’s Lynn', "King's Lynn and West Norfolk"],
  ['St Helens', 'St. Helens'],
  ['Saint Helens', 'St. Helens'],
  ['Saint Albans', 'St Albans'],
];

describe('folding', () => {
  test.each(typed)('"%s" finds %s', (text, name) => {
    expect(holds(name, text)).toBe(true);
  });

  test.each([
    ['S.K.1', 'sk1'],
    ['B.A.M.E. pupils', 'bame pupils'],
    ['6,000 pupils', '6000 pupils'],
    ['in 2016, 2017', 'in 2016 2017'],
    ['eﬃcient Æthelred', 'efficient aethelred'],
    ['City of London', 'city of london'],
    ['Saints and Sinners', 'saints and sinners'],
    [' -- ', ''],
  ])('makes "%s" into "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice is folding once, for every name of the site', () => {
    for (const { name } of readRows('places')) expect(fold(fold(name))).toBe(fold(name));
  });

  test('no two districts become one', () => {
    const keys = readRows('districts').map((row) => joined(fold(row.lad_name)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
