import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readTable } from '../../../../src/reading/csv/readTable.ts';
import { dropReadings, keepReading, keepReadings, readOnce } from '../../../../src/reading/files/readings.ts';
import { column } from '../../../../src/schemas/column.ts';

beforeEach(keepReadings);
afterEach(dropReadings);

let reads = 0;
const read = (name: string, content: string, sound = true): string =>
  readOnce(
    name,
    content,
    () => `${content}, reading ${(reads += 1)}`,
    () => sound,
  );

test('the same content is read once under a name, and again as soon as it changes', () => {
  reads = 0;
  expect(read('a', 'x')).toBe('x, reading 1');
  expect(read('a', 'x')).toBe('x, reading 1');
  expect(read('b', 'x')).toBe('x, reading 2');
  expect(read('a', 'y')).toBe('y, reading 3');
  expect(read('a', 'x')).toBe('x, reading 4');
});

test('what has a fault is read again, and so is all where nobody asked to keep it', () => {
  reads = 0;
  expect([read('a', 'x', false), read('a', 'x', false)]).toEqual(['x, reading 1', 'x, reading 2']);
  dropReadings();
  expect([read('a', 'x'), read('a', 'x')]).toEqual(['x, reading 3', 'x, reading 4']);
  keepReading('a', 'x', 'never kept');
  expect(read('a', 'x')).toBe('x, reading 5');
});

test('a table that was read is held to the rules of each who reads it, and its faults are told to each', () => {
  const meta = {
    title: 't',
    description: 'd',
    unit: null,
    missing: null,
    source: 's',
    type: 'string',
  } as const;
  const schema = z.strictObject({ place: column(z.string(), { ...meta, example: 'Derby' }) });
  const bytes = Buffer.from('place\nDerby\nDerby\n');
  const messages = (rules: object, content = bytes) =>
    readTable('t.csv', content, schema, rules).problems.map(({ line, message }) => `${line} ${message}`);
  expect(messages({})).toEqual([]);
  expect(messages({ key: ['place'] })).toEqual(['3 place: found "Derby" a second time (first on line 2)']);
  expect(messages({ rows: 1 })).toEqual(['3 found more than 1 rows, must be 1']);
  expect(messages({})).toEqual([]);
  const faulty = Buffer.from('place\nDerby,\n');
  expect(messages({}, faulty)).toEqual(messages({}, faulty));
  expect(messages({}, faulty)).toHaveLength(1);
});
