import { describe, expect, it } from 'vitest';
import { blockLines, columnPlan } from '../../../../src/lib/area/priorityColumns.ts';

const aim = { text: 'To read well.', sources: ['a'] };
const nothing = { aims: 2, results: 2, actions: 2, money: 2 };

describe('how the blocks of a priority share two columns', () => {
  it('puts what was done under the aims where both columns then end alike', () => {
    expect(columnPlan({ aims: 12, results: 10, actions: 6, money: 6 })).toBe('aims-longer');
  });

  it('lets long results reach down beside what was done', () => {
    expect(columnPlan({ aims: 4, results: 16, actions: 14, money: 2 })).toBe('results-longer');
  });

  it('puts what it cost under the aims where what was done is long and few results are known', () => {
    expect(columnPlan({ aims: 14, results: 6, actions: 12, money: 3 })).toBe('aims-longer money-left');
    expect(columnPlan({ aims: 6, results: 8, actions: 3, money: 6 })).toBe('results-longer money-left');
  });

  it('leaves a column to aims that are as long as all the rest', () => {
    expect(columnPlan({ aims: 20, results: 6, actions: 8, money: 4 })).toBe('aims-alone');
  });

  it('takes the first plan where all are alike', () => {
    expect(columnPlan(nothing)).toBe('aims-longer');
  });

  it('counts the lines of texts as a column wraps them', () => {
    const short = blockLines({ aim, targets: [] }, [], [], [], []);
    const long = blockLines({ aim: { ...aim, text: 'x'.repeat(117) }, targets: [] }, [], [], [], []);
    expect(long.aims - short.aims).toBe(2);
    expect(blockLines({ aim, targets: [] }, [], [], [], [{ amount: '£1', what: 'A' }]).money).toBeGreaterThan(
      short.money,
    );
  });
});
