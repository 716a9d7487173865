import { expect, test } from 'vitest';
import { measuresFor, measuresOn } from '../../../../src/lib/results/themeMeasures.ts';
import { readContent } from '../../../../src/reading/content/readContent.ts';
import { soundRows } from '../../../../src/reading/csv/siteTables.ts';

const themes = [...readContent('.').themes.records.keys()];
const measures = soundRows('.', 'data/measures.csv').map(({ id }) => id);

test('every measure on a theme is in the table of measures', () => {
  const used = themes.flatMap(measuresOn);
  expect(used.length).toBeGreaterThan(8);
  expect(measures).toEqual(expect.arrayContaining(used));
});

test('themes that official figures are about have some, others have none', () => {
  expect(measuresOn('early-years')).toEqual(['good-level-of-development']);
  expect(measuresOn('attendance-and-exclusion')).toEqual(['persistent-absence', 'suspensions']);
  expect(measuresOn('mental-health-and-wellbeing')).toEqual([]);
});

test('an area that is an authority gets one measure more, by its themes', () => {
  const area = { priorities: [{ themes: ['after-16'] }] } as unknown as Parameters<typeof measuresFor>[0];
  expect(measuresFor(area, ['key-stage-2'], true)).toEqual(['key-stage-2', 'level-3-by-19']);
  expect(measuresFor(area, ['key-stage-2'], false)).toEqual(['key-stage-2']);
});
