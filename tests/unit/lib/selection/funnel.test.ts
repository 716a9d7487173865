import { describe, expect, it } from 'vitest';
import { funnel } from '../../../../src/lib/selection/funnel.ts';
import { workedExamples } from '../../../../src/lib/selection/examples.ts';
import { outcomeOf } from '../../../../src/lib/selection/verdict.ts';
import { completedRows, makeDistrict } from '../../../fixtures/districtRows.ts';
import { goodRows } from '../../../fixtures/goodRows.ts';

describe('the steps of the selection', () => {
  it('are counted from the rows', () => {
    expect(
      funnel([
        makeDistrict(),
        makeDistrict({ long_list: 'yes' }),
        makeDistrict({ long_list: 'yes', opportunity_area: 'fenland', wave: 2 }),
        makeDistrict({ long_list: 'yes', opportunity_area: 'fenland', wave: 2 }),
        makeDistrict({ smi_2016_sextile: 5, long_list: 'no' }),
      ]),
    ).toEqual({
      districts: 5,
      lowestSixth: 4,
      longList: 32,
      longListKnown: 3,
      longListUnknown: 29,
      notEstablished: 1,
      chosenDistricts: 2,
      areas: 1,
    });
  });

  it('of the published data lead from 324 districts to 12 areas', () => {
    expect(funnel(goodRows)).toEqual({
      districts: 324,
      lowestSixth: 54,
      longList: 32,
      longListKnown: 14,
      longListUnknown: 18,
      notEstablished: 35,
      chosenDistricts: 13,
      areas: 12,
    });
  });
});

describe('data in which the whole list is known', () => {
  it('leaves nothing unknown', () => {
    expect(funnel(completedRows())).toMatchObject({
      longListKnown: 32,
      longListUnknown: 0,
      notEstablished: 0,
    });
  });

  it('gives every district of the lowest sixth a plain answer', () => {
    const outcomes = completedRows().map(outcomeOf);
    expect(outcomes.filter((outcome) => outcome === 'not established')).toHaveLength(0);
    expect(outcomes.filter((outcome) => outcome === 'listed')).toHaveLength(19);
    expect(outcomes.filter((outcome) => outcome === 'off the list')).toHaveLength(17);
  });

  it('drops the worked example of a district that is not established', () => {
    expect(workedExamples(completedRows()).map(({ outcome }) => outcome)).toEqual([
      'chosen',
      'listed',
      'other category',
    ]);
  });
});
