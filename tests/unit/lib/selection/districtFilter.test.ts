import { describe, expect, it } from 'vitest';
import {
  comparison,
  countWords,
  matches,
  readState,
  writeState,
  type FilterRow,
} from '../../../../src/lib/selection/districtFilter.ts';

const lynn: FilterRow = {
  name: 'King’s Lynn and West Norfolk',
  region: 'East of England',
  rank: 293,
  sixth: '6',
  list: 'Not known',
  chosen: false,
};
const derby: FilterRow = {
  name: 'Derby',
  region: 'East Midlands',
  rank: 303,
  sixth: '6',
  list: 'Yes',
  chosen: true,
};
const all = readState('');

describe('the filter of districts', () => {
  it('reads what it writes', () => {
    const address = '?name=kings+lynn&region=East+of+England&sixth=6&status=unknown&sort=lowest';
    expect(writeState(readState(address))).toBe(address);
    expect(writeState(all)).toBe('');
  });

  it('finds a name whatever its case and marks', () => {
    expect(matches(lynn, { ...all, name: 'KINGS LYNN' })).toBe(true);
    expect(matches(derby, { ...all, name: 'kings lynn' })).toBe(false);
  });

  it.each([
    ['chosen', false, true],
    ['listed', false, true],
    ['unknown', true, false],
    ['no', false, false],
    ['', true, true],
  ])('keeps rows of status "%s"', (status, forLynn, forDerby) => {
    expect(matches(lynn, { ...all, status })).toBe(forLynn);
    expect(matches(derby, { ...all, status })).toBe(forDerby);
  });

  it('keeps rows of a region and a sixth', () => {
    expect(matches(derby, { ...all, region: 'London' })).toBe(false);
    expect(matches(derby, { ...all, sixth: '5' })).toBe(false);
  });

  it('orders by name or by rank, or leaves the regions alone', () => {
    expect([lynn, derby].sort(comparison('name'))).toEqual([derby, lynn]);
    expect([lynn, derby].sort(comparison('lowest'))).toEqual([derby, lynn]);
    expect([derby, lynn].sort(comparison('best'))).toEqual([lynn, derby]);
    expect(comparison('')).toBeUndefined();
  });

  it('says how many are shown', () => {
    expect(countWords(324, 324)).toBe('All 324 districts');
    expect(countWords(35, 324)).toBe('35 of 324 districts');
    expect(countWords(0, 324)).toBe('No district matches');
  });
});
