import { describe, expect, it } from 'vitest';
import { themeMatrix } from '../../../../src/lib/themes/themeMatrix.ts';
import { actionCount, areaTheme, themeRecord } from '../../../../src/lib/themes/themeRecord.ts';
import { someArea, someOutcome, somePriority, someThemes } from '../../../fixtures/areas.ts';

const priority = somePriority(1, ['maths']);
const across = somePriority(null, ['maths', 'attendance']);
const withBoth = someArea('a', { priorities: [priority, across] });
const resultOnly = someArea('b', { outcomes: [someOutcome('outcome-1', ['maths'])] });
const neither = someArea('c');

describe('themes', () => {
  it('are crossed with areas, and count the areas with a priority on them', () => {
    const rows = themeMatrix([withBoth, neither], someThemes);
    expect(rows.map(({ theme, areas }) => [theme.id, areas])).toEqual([
      ['attendance', 1],
      ['maths', 1],
    ]);
    expect(rows[0]?.cells[0]?.priorities).toEqual([across]);
    expect(rows[1]?.cells.map((cell) => cell.priorities)).toEqual([[priority, across], []]);
  });

  it('sort areas into those with a priority, those with results only, and the rest', () => {
    const record = themeRecord([withBoth, resultOnly, neither], 'maths');
    expect(record.withPriority.map(({ area }) => area.id)).toEqual(['a']);
    expect(record.resultsOnly.map(({ area }) => area.id)).toEqual(['b']);
    expect(record.neither.map(({ area }) => area.id)).toEqual(['c']);
  });

  it('take only the outcomes and figures that carry them', () => {
    const figure = { measure: 'Absence', value: '5%', comparison: null, year: null, sources: ['a-source'] };
    const area = someArea('a', {
      outcomes: [someOutcome('outcome-1', ['attendance']), someOutcome('outcome-2', ['maths'])],
      need: [
        { ...figure, theme: 'attendance' },
        { ...figure, theme: null },
      ],
    });
    const entry = areaTheme(area, 'attendance');
    expect(entry.outcomes.map(({ id }) => id)).toEqual(['outcome-1']);
    expect(entry.need).toEqual([{ ...figure, theme: 'attendance' }]);
  });

  it('count the actions under their priorities', () => {
    const action = {
      id: 'action-1',
      text: 'Done.',
      status: 'reported' as const,
      partners: [],
      sources: ['a-source'],
    };
    const area = someArea('a', { priorities: [somePriority(1, ['maths'], { actions: [action, action] })] });
    expect(actionCount([areaTheme(area, 'maths'), areaTheme(area, 'attendance')])).toBe(2);
  });
});
