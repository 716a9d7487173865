import { describe, expect, it } from 'vitest';
import { byRegion, justOutside, regionId, weakButAbove } from '../../../../src/lib/selection/regionSpread.ts';
import { scoreWords, secondIndexWords } from '../../../../src/lib/selection/words.ts';
import { makeDistrict } from '../../../fixtures/districtRows.ts';

const weak = makeDistrict({
  lad_name: 'Worthing',
  smi_2016_sextile: 3,
  aea_2016_category: 6,
  region: 'South East',
});
const inside = makeDistrict({ opportunity_area: 'derby' });

describe('groups of districts', () => {
  it('count the lowest sixth and the areas of each region, empty regions too', () => {
    const spread = byRegion([weak, inside, inside]);
    expect(spread).toHaveLength(9);
    expect(spread[3]).toEqual({
      region: 'East Midlands',
      districts: [inside, inside],
      lowestSixth: [inside, inside],
      areas: ['derby'],
    });
    expect(spread[0]).toEqual({ region: 'North East', districts: [], lowestSixth: [], areas: [] });
  });

  it('find districts that were weak in the second index alone', () => {
    expect(weakButAbove([weak, inside])).toEqual([weak]);
  });

  it('find the ranks just outside the cut', () => {
    expect(justOutside([weak, inside], 1)).toEqual([weak]);
  });

  it('have an anchor', () => {
    expect(regionId('Yorkshire and The Humber')).toBe('yorkshire-and-the-humber');
  });
});

describe('words for the second index and the score', () => {
  it('say how a category is known', () => {
    expect(secondIndexWords(makeDistrict({ aea_2016_category: 5, aea_2016_basis: 'published' }))).toBe(
      '5, published',
    );
    expect(secondIndexWords(makeDistrict({ aea_2016_category: 6, aea_2016_basis: 'selection rule' }))).toBe(
      '6, by the rule',
    );
    expect(secondIndexWords(makeDistrict())).toBeUndefined();
  });

  it('write a score with two decimals and a minus sign', () => {
    expect(scoreWords(-36.4049)).toBe('−36.40');
  });
});
