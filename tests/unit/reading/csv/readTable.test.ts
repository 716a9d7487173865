import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem, mostTold } from '../../../../src/reading/content/problem.ts';
import { readTable } from '../../../../src/reading/csv/readTable.ts';
import { column } from '../../../../src/schemas/column.ts';

const meta = { title: 't', description: 'd', unit: null, missing: null, source: 's' };
const schema = z.strictObject({
  place: column(z.string(), { ...meta, type: 'string', example: 'Derby' }),
  year: column(z.int().min(2000).max(2030), {
    ...meta,
    type: 'integer',
    example: '2017',
    minimum: 2000,
    maximum: 2030,
  }),
});
const read = (text: string, rules = {}) => readTable('t.csv', Buffer.from(text), schema, rules);
const told = (text: string, rules = {}) => read(text, rules).problems.map(formatProblem);

describe('a table', () => {
  it('is read with quotes, commas and line breaks within cells', () => {
    expect(read('place,year\n"a, ""b""\nc",2017\nd,2018\n')).toEqual({
      rows: [
        { place: 'a, "b"\nc', year: 2017 },
        { place: 'd', year: 2018 },
      ],
      problems: [],
    });
  });

  it('tells the line of a fault below a row of several lines', () => {
    expect(told('place,year\n"a\nb",2017\nc,x\n')).toEqual([
      't.csv:4:3: year: found "x", allowed: a whole number from 2000 to 2030 (for example "2017")',
    ]);
  });

  it('goes on after a stray quote with the next line', () => {
    const found = read('place,year\n"a,2017\nb,2018\nc"c,2019\nd,x\n');
    expect(found.rows).toEqual([{ place: 'b', year: 2018 }]);
    expect(found.problems.map(({ line, column: at }) => [line, at])).toEqual([
      [2, 1],
      [4, 1],
      [5, 3],
    ]);
  });

  it('may have a key of several columns and a number of rows', () => {
    const text = 'place,year\na,2017\na,2018\na,2017\n';
    expect(told(text, { key: ['place', 'year'] })).toEqual([
      't.csv:4:1: place: found "a", 2017 a second time (first on line 2)',
    ]);
    expect(told(text, { rows: 4 })).toEqual(['t.csv:1:1: found 3 rows, must be 4']);
    expect(told(text, { rows: 2 })).toEqual(['t.csv:4:1: found more than 2 rows, must be 2']);
  });

  it('tells fifty faults and counts the rest', () => {
    const { problems } = read(`place,year\n${'a,x\n'.repeat(mostTold + 9)}`);
    expect(problems).toHaveLength(mostTold + 1);
    expect(problems.at(-1)?.message).toBe('and 9 more problems');
  });

  it('has a row that is empty at its end refused', () => {
    expect(told('place,year\na,2017\n\n')).toEqual([
      't.csv:3:1: found an empty line, a row has 2 cells; remove the line',
    ]);
  });
});
