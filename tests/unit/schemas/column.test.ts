import { describe, expect, it } from 'vitest';
import { siteTables } from '../../../src/reading/csv/siteTables.ts';
import { cellText, columnsOf } from '../../../src/schemas/column.ts';
import { ideaRow } from '../../../src/schemas/ideaRow.ts';
import { sourceRow } from '../../../src/schemas/sourceRow.ts';
import type { RowSchema } from '../../../src/schemas/table.ts';
import { targetRow } from '../../../src/schemas/targetRow.ts';

const tables: [string, RowSchema][] = [
  ...Object.entries(siteTables).map(([file, { schema }]): [string, RowSchema] => [file, schema]),
  ['targets.csv', targetRow],
  ['ideas.csv', ideaRow],
  ['sources.csv', sourceRow],
];

describe('the columns of a table', () => {
  // Columns may share a type; a description that went with the type would be the last one for all of them.
  it.each(tables)('of %s have a title and a description each of their own', (_name, schema) => {
    const columns = columnsOf(schema);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(new Set(columns.map(({ description }) => description)).size).toBe(columns.length);
  });
});

describe('the text of a cell', () => {
  it.each(['=1+1', '＝1+1', '+1', '＋1', '-1', '－1', '@x', '＠x', '﹦1+1', '﹢1', '﹣1', '﹫x'])(
    'is refused where a spreadsheet would take it for a formula: %s',
    (text) => {
      expect(cellText.safeParse(text).success).toBe(false);
    },
  );

  it('may have such a sign within', () => {
    expect(cellText.safeParse('Stoke-on-Trent + 1 = 2').success).toBe(true);
  });
});
