import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../src/lib/selection/verdict.ts';
import { makeDistrict } from '../../../fixtures/districtRows.ts';

const published = { aea_2016_basis: 'published', aea_2016_sources: ['emlc-npq-scholarships'] } as const;

describe('the verdict on a district', () => {
  it('says yes of a chosen district', () => {
    const derby = makeDistrict({ lad_name: 'Derby', long_list: 'yes', opportunity_area: 'derby', wave: 1 });
    expect(verdictOf(derby, 'Derby')).toMatchObject({
      outcome: 'chosen',
      answer: 'Yes: Derby was on the list of 32, and it was chosen.',
    });
  });

  it('names the area where it differs from the district', () => {
    const fenland = makeDistrict({
      lad_name: 'Fenland',
      long_list: 'yes',
      opportunity_area: 'fenland',
      wave: 2,
    });
    expect(verdictOf(fenland, 'Fenland and East Cambridgeshire').answer).toBe(
      'Yes: Fenland was on the list of 32, and it was chosen as part of Fenland and East Cambridgeshire.',
    );
  });

  it('says of a district on the list that it was not chosen', () => {
    const crawley = makeDistrict({
      ...published,
      lad_name: 'Crawley',
      aea_2016_category: 6,
      long_list: 'yes',
    });
    expect(verdictOf(crawley)).toMatchObject({
      outcome: 'listed',
      answer: 'Yes: by the published rule Crawley was on the list of 32, but it was not chosen.',
    });
  });

  it('says of a district in another category that it fell at the second test', () => {
    const carlisle = makeDistrict({
      ...published,
      lad_name: 'Carlisle',
      aea_2016_category: 5,
      long_list: 'no',
    });
    expect(verdictOf(carlisle)).toEqual({
      outcome: 'other category',
      answer:
        'Only at first: Carlisle was in the lowest sixth of the Social Mobility Index, but not in the weakest sixth of the second index.',
      reason:
        'The list of 32 took districts in category 6 of the second index. Carlisle was in category 5, so it was not on the list.',
    });
  });

  it('does not guess where the second index is not known', () => {
    expect(verdictOf(makeDistrict())).toEqual({
      outcome: 'not established',
      answer:
        'Corby met the first of two tests. We could not find out whether it met the second, and so was on the list of 32.',
      reason:
        'Corby was in the lowest sixth of the first index. We did not find its place in the second, so it may or may not have been on the list.',
    });
  });

  it('rules a district out once the whole list is known', () => {
    expect(verdictOf(makeDistrict({ long_list: 'no' }))).toMatchObject({
      outcome: 'off the list',
      reason: 'All 32 districts of the list are known, and Corby is not one of them.',
    });
  });

  it.each([
    ['without a category', null],
    ['in the weakest category', 6],
  ])('says no of a district above the cut, %s', (_, category) => {
    const above = makeDistrict({
      lad_name: 'Middlesbrough',
      smi_2016_rank: 260,
      smi_2016_sextile: 5,
      aea_2016_category: category,
      long_list: 'no',
    });
    expect(verdictOf(above)).toEqual({
      outcome: 'above the cut',
      answer:
        'No: Middlesbrough ranked 260th of 324 in the Social Mobility Index, outside the lowest sixth, so the rule left it out at once.',
      reason:
        'Only ranks 271 to 324, the lowest sixth, went on to the second test, so Middlesbrough was not on the list of 32.',
    });
  });
});
