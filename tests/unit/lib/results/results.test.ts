import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../../src/lib/results/change.ts';
import { judge } from '../../../../src/lib/results/judge.ts';
import { spreadOf } from '../../../../src/lib/results/others.ts';
import { rankOf } from '../../../../src/lib/results/rank.ts';
import { changeSentence, lastSentence } from '../../../../src/lib/results/sentences.ts';
import { linePieces, type MeasureBook, type Point, type Series } from '../../../../src/lib/results/series.ts';
import type { Measure } from '../../../../src/schemas/measure.ts';
import type { TargetCheck } from '../../../../src/schemas/targetCheck.ts';

const measure = {
  id: 'early-years',
  unit: 'per cent',
  decimals: 1,
  better: 'higher',
  geography: 'home district',
  first_year: '2015/16',
  last_year: '2022/23',
  no_results: ['2019/20', '2020/21'],
  breaks: ['2021/22: a new profile'],
} as unknown as Measure;

const points = (values: Record<string, number>, pupils: number | null = null): Point[] =>
  Object.entries(values).map(([year, value]) => ({ year, value, pupils }));

function series(place: string, values: Record<string, number>, pupils: number | null = null): Series {
  return { place, name: place, kind: 'district', area: null, coverage: null, points: points(values, pupils) };
}

const england = series('England', {
  '2015/16': 60,
  '2016/17': 61,
  '2018/19': 63,
  '2021/22': 50,
  '2022/23': 51,
});
const derby = series(
  'Derby',
  { '2015/16': 50, '2016/17': 52, '2018/19': 57, '2021/22': 44, '2022/23': 51 },
  1000,
);
const book: MeasureBook = {
  measure,
  england: { ...england, kind: 'England' },
  series: new Map([
    ['Derby', derby],
    ['A', series('A', { '2018/19': 60 })],
    ['B', series('B', { '2018/19': 57 })],
    ['C', series('C', { '2018/19': 50 })],
  ]),
};
const books = new Map([['early-years', book]]);

function check(parts: Partial<TargetCheck>): TargetCheck {
  return {
    area: 'derby',
    priority_id: 'priority-1',
    target_id: 'target-1',
    measure: 'early-years',
    place: 'Derby',
    rule: 'above England',
    threshold: null,
    from_year: null,
    by_year: '2018/19',
    reason: null,
    note: 'A note.',
    ...parts,
  };
}

describe('a verdict', () => {
  it.each([
    ['not reached', 'Not reached', check({})],
    ['not reached', 'Not reached', check({ by_year: '2021/22' })],
    ['reached', 'Reached', check({ rule: 'level with England', by_year: '2022/23' })],
    ['not reached', 'Not reached', check({ rule: 'above England', by_year: '2022/23' })],
    [
      'not reached by the last figure',
      'Not reached by the last figure before the deadline',
      check({ by_year: '2020/21' }),
    ],
    [
      'not reached by the last figure',
      'Not reached by the last figure',
      check({ rule: 'at least', threshold: 70, by_year: null }),
    ],
    ['reached', 'Reached', check({ rule: 'at least', threshold: 57 })],
    [
      'reached',
      'Reached in 2018/19, the last figure before the deadline',
      check({ rule: 'at least', threshold: 57, by_year: '2020/21' }),
    ],
    ['reached', 'Reached', check({ rule: 'more children', threshold: 70, from_year: '2015/16' })],
    ['not reached', 'Not reached', check({ rule: 'more children', threshold: 71, from_year: '2015/16' })],
    ['reached', 'Reached', check({ rule: 'top half of districts' })],
    ['not reached', 'Not reached', check({ rule: 'top half of districts', place: 'C' })],
    [
      'cannot be told',
      'We cannot tell: no figure by district',
      check({ measure: null, place: null, rule: null, reason: 'no figure by district' }),
    ],
    ['cannot be told', 'We cannot tell: no figure for that time', check({ by_year: '2014/15' })],
  ])('is "%s" ("%s")', (kind, words, target) => {
    expect(judge(target, books)).toMatchObject({ kind, words, note: 'A note.' });
  });

  it('says the figure, what it was held against, and the year', () => {
    expect(judge(check({}), books)).toMatchObject({
      figure: 'Derby 57.0%, England 63.0%, 2018/19.',
      year: '2018/19',
      measure: 'early-years',
    });
    expect(judge(check({ rule: 'more children', threshold: 70, from_year: '2015/16' }), books).figure).toBe(
      '570 children, 70 more than the 500 of 2015/16, 2018/19.',
    );
    expect(judge(check({ rule: 'top half of districts' }), books).figure).toBe(
      'Derby 57.0%, place 2 of 4 districts with a figure, 2018/19.',
    );
  });
});

describe('a line', () => {
  it('crosses neither a year without a figure nor a break', () => {
    const years = linePieces(measure, derby.points).map((piece) => piece.map(({ year }) => year));
    expect(years).toEqual([['2015/16', '2016/17'], ['2018/19'], ['2021/22', '2022/23']]);
  });
});

describe('a change', () => {
  it('goes from the last figure before the plans to the latest that can be compared', () => {
    expect(changeOf(measure, derby, england)).toMatchObject({
      start: { year: '2016/17' },
      latest: { year: '2018/19' },
      fromBefore: true,
      change: 5,
      england: { change: 2 },
      better: 3,
    });
  });

  it('is better where a lower value is better and fell by more', () => {
    const change = changeOf({ ...measure, better: 'lower' }, derby, england);
    expect(change?.better).toBe(-3);
  });

  it('starts within the plans where nothing before can be compared', () => {
    const late = series('Late', { '2018/19': 60, '2021/22': 44, '2022/23': 47 });
    expect(changeOf(measure, late, england)).toMatchObject({
      fromBefore: false,
      start: { year: '2021/22' },
      change: 3,
    });
  });

  it('is none where only one figure can be compared', () => {
    expect(changeOf(measure, series('One', { '2018/19': 60 }), england)).toBeUndefined();
  });

  it('is told in three sentences without a cause', () => {
    const change = changeOf(measure, derby, england);
    expect(change && changeSentence(measure, 'Derby', change)).toBe(
      'Derby: 52.0% in 2016/17 and 57.0% in 2018/19, up 5.0 points. England: 61.0% and 63.0%, up 2.0 points. The change was 3.0 points better than England’s.',
    );
  });

  it('that is none is told by the last figure alone', () => {
    expect(lastSentence(measure, 'One', series('One', { '2018/19': 60 }), england)).toBe(
      'One: 60.0% in 2018/19, England: 63.0%. There is no other figure to compare it with.',
    );
  });
});

describe('groups of places', () => {
  it('have a median and a middle half', () => {
    expect(spreadOf(book.series, ['A', 'B', 'C', 'Derby', 'Nowhere']).at(2)).toEqual({
      year: '2018/19',
      low: 55.25,
      median: 57,
      high: 57.75,
      districts: 4,
    });
  });

  it('share a rank where their figures are the same', () => {
    expect(rankOf(measure, book.series, 'B', '2018/19')).toEqual({ rank: 2, of: 4, topHalf: true });
    expect(rankOf({ better: 'lower' }, book.series, 'B', '2018/19')).toEqual({
      rank: 2,
      of: 4,
      topHalf: true,
    });
    expect(rankOf(measure, book.series, 'C', '2018/19')).toEqual({ rank: 4, of: 4, topHalf: false });
    expect(rankOf(measure, book.series, 'C', '2015/16')).toBeUndefined();
  });
});
