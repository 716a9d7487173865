import { describe, expect, it } from 'vitest';
import { byLetter } from '../../../../src/lib/text/byLetter.ts';
import { guideSections } from '../../../../src/lib/guides/guideSections.ts';
import { byYear } from '../../../../src/lib/programme/byYear.ts';
import { documentGroups } from '../../../../src/lib/programme/documentGroups.ts';
import { yearOf, yearStrip } from '../../../../src/lib/programme/yearStrip.ts';
import { newestChanges } from '../../../../src/lib/story/newestChanges.ts';

const event = (id: string, date: string) => ({
  id,
  date,
  title: id,
  text: id,
  kind: 'plan' as const,
  sources: ['one'],
});
const document = (id: string, kind: 'evaluation' | 'delivery plan') => ({
  id,
  kind,
  title: id,
  area: null,
  publisher: 'DfE',
  published: null,
  isbn: null,
  pages: null,
  sizeMb: null,
  url: null,
  state: 'listed, not read' as const,
  sources: ['one'],
});

describe('the timeline', () => {
  it('groups events by year in the order given', () => {
    const years = byYear([event('a', '2016-01'), event('b', '2016-10-04'), event('c', '2017')]);
    expect(years.map(({ year, events }) => [year, events.length])).toEqual([
      ['2016', 2],
      ['2017', 1],
    ]);
  });

  it('places a month and a year alone in their middle', () => {
    expect(yearOf('2017')).toBe(2017.5);
    expect(yearOf('2017-07')).toBeCloseTo(2017.542, 3);
    expect(yearOf('2017-01-01')).toBe(2017);
  });

  it('stacks dots of one place and marks every year', () => {
    const strip = yearStrip([
      { date: '2016-01-01', kind: 'plan' },
      { date: '2016-01-02', kind: 'money' },
      { date: '2017-06', kind: 'money' },
    ]);
    expect(strip.years.map(({ year }) => year)).toEqual([2016, 2017]);
    expect(strip.dots[0]?.x).toBe(strip.dots[1]?.x);
    expect(strip.dots.map(({ y }) => y)).toEqual([28, 17, 28]);
    expect(strip.dots.map(({ strong }) => strong)).toEqual([true, false, false]);
  });
});

describe('lists of the story', () => {
  it('groups documents by kind and leaves out empty kinds', () => {
    const groups = documentGroups([document('x', 'evaluation'), document('y', 'delivery plan')]);
    expect(groups.map(({ id, items }) => [id, items.length])).toEqual([
      ['kind-delivery-plan', 1],
      ['kind-evaluation', 1],
    ]);
  });

  it('sorts words under their first letters', () => {
    expect(byLetter(['beta', 'Alpha', 'bravo'], (word) => word)).toEqual([
      { letter: 'A', items: ['Alpha'] },
      { letter: 'B', items: ['beta', 'bravo'] },
    ]);
  });

  it('merges changes of several records, newest first', () => {
    expect(
      newestChanges([
        { title: 'One', changes: [{ date: '2026-01-01', text: 'x' }] },
        { title: 'Two', changes: [{ date: '2026-02-01', text: 'y' }] },
      ]),
    ).toEqual([
      { date: '2026-02-01', text: 'Two: y' },
      { date: '2026-01-01', text: 'One: x' },
    ]);
  });

  it('lists only those parts of a guide that have something to show', () => {
    expect(guideSections({ related: [], disagreements: [] }).map(({ id }) => id)).toEqual([
      'says',
      'projects',
      'read',
      'unread',
    ]);
  });
});
