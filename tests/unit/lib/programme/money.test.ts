import { describe, expect, it } from 'vitest';
import { againstAnnounced, barLengths, fundSum } from '../../../../src/lib/programme/fundSum.ts';
import { moneySteps, stageOfYear4 } from '../../../../src/lib/programme/moneySteps.ts';

describe('the sums of a fund', () => {
  it('adds up single numbers and counts the others apart', () => {
    expect(
      fundSum([
        { gbp: 1_970_000, exactness: 'exact' },
        { gbp: null, exactness: 'range' },
        { gbp: 980_000, exactness: 'exact' },
      ]),
    ).toEqual({ total: 2_950_000, counted: 2, left: 1, exact: true });
  });

  it('says that a total with rounded sums is not exact', () => {
    expect(fundSum([{ gbp: 1_500_000, exactness: 'about' }]).exact).toBe(false);
  });

  it('compares the total with what was announced', () => {
    expect(againstAnnounced(17_590_000, 18_000_000)).toEqual({ word: 'less', by: 410_000 });
    expect(againstAnnounced(18_100_000, 18_000_000)).toEqual({ word: 'more', by: 100_000 });
    expect(againstAnnounced(18_000_000, 18_000_000)).toEqual({ word: 'equal', by: 0 });
  });

  it('finds the step of the fourth year and fails without one', () => {
    expect(stageOfYear4([{ id: 'stage-2' }, { id: 'stage-3' }])).toEqual({ id: 'stage-3' });
    expect(() => stageOfYear4([{ id: 'stage-2' }])).toThrow('stage-3');
  });
});

describe('drawings of money', () => {
  it('gives bars in proportion to the largest amount, and none to an unknown one', () => {
    expect(barLengths([200, 100, null, 0], 120)).toEqual([120, 60, null, 0]);
    expect(barLengths([null], 120)).toEqual([null]);
  });

  it('stacks what is added on what was there', () => {
    const { bars, width, height } = moneySteps([
      { date: '2016-10-04', added: 60_000_000, total: 60_000_000 },
      { date: '2017-01-18', added: 60_000_000, total: 120_000_000 },
    ]);
    expect([width, height]).toEqual([248, 240]);
    expect(bars).toEqual([
      { x: 0, width: 112, top: 123, base: 214, added: 91, before: 0, label: '£60m', year: '2016' },
      { x: 136, width: 112, top: 32, base: 123, added: 91, before: 91, label: '£120m', year: '2017' },
    ]);
  });
});
