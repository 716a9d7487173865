import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toCsv } from '../../../src/publishing/csv.ts';
import { cellText, column, columnsOf } from '../../../src/schemas/column.ts';

const about = { title: '', description: '', unit: null, example: '', missing: null, source: '' };
const table = z.strictObject({
  name: column(cellText.nullable(), { ...about, type: 'string' }),
  score: column(z.number(), { ...about, type: 'number' }),
  ids: column(z.array(z.string()), { ...about, type: 'list' }),
});
const write = (name: string | null): string =>
  toCsv('table.csv', table, columnsOf(table), [{ name, score: -58.27, ids: ['a', 'b'] }]);

describe('a written CSV', () => {
  test('has a header, LF line ends and one at its end', () => {
    expect(write('Derby')).toBe('name,score,ids\nDerby,-58.27,a;b\n');
  });

  test('reads back what was written, quotes, commas and line breaks in words included', () => {
    const rows: string[][] = parse(write('a "quoted", text'));
    expect(rows[1]).toEqual(['a "quoted", text', '-58.27', 'a;b']);
  });

  test('has an empty cell for a missing value', () => {
    expect(write(null)).toBe('name,score,ids\n,-58.27,a;b\n');
  });

  test.each(['=1+1', '+44', '-5 points', '@name', ' led by a space', '\tled by a tab'])(
    'refuses %j, which a spreadsheet could take for a formula',
    (text) => {
      expect(() => write(text)).toThrow(/table\.csv: row 2 .*name: found .*must not begin with/s);
    },
  );
});
