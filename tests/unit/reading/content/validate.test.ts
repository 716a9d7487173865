import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';
import { soundPart, validate } from '../../../../src/reading/content/validate.ts';
import { isoDate, slug, webAddress } from '../../../../src/schemas/common.ts';

const schema = z.strictObject({
  title: z.string(),
  date: isoDate.optional(),
  url: webAddress.optional(),
  list: z.array(z.string()).min(1).optional(),
  count: z.number().int().positive().optional(),
});
const check = (text: string, type: z.ZodType = schema) => validate('a.yaml', readYaml('a.yaml', text), type);
const messages = (text: string, type?: z.ZodType): string[] => check(text, type).problems.map(formatProblem);

describe('a record that breaks its schema', () => {
  it('has each unknown key told at its own place', () => {
    expect(messages('title: A\nb: 1\nc:\n  d: 2')).toEqual([
      'a.yaml:2:1: the file: unknown key "b", allowed: title, date, url, list, count',
      'a.yaml:3:1: the file: unknown key "c", allowed: title, date, url, list, count',
    ]);
  });

  it('has one value told once, whatever rules it breaks', () => {
    expect(messages('title: A\nurl: javascript:x')).toEqual([
      'a.yaml:2:6: url: found "javascript:x": must be an http or https address',
    ]);
    expect(messages('title: []')).toEqual(['a.yaml:1:8: title: found [], needs text']);
  });

  it('has its faults told in words for people who do not know the library', () => {
    expect(messages('title: A\nlist: []')).toEqual(['a.yaml:2:7: list: must have at least 1 item']);
    expect(messages('title: A\ncount: 0')).toEqual(['a.yaml:2:8: count: found 0: must be more than 0']);
    expect(messages('title: A\ncount: 1.5')).toEqual(['a.yaml:2:8: count: found 1.5, needs a whole number']);
    expect(messages('title: A\ndate: "0217-01-01"')).toEqual([
      'a.yaml:2:7: date: found "0217-01-01": must be a date like 2017-10-09',
    ]);
    expect(messages('')).toEqual(['a.yaml:1:1: the file is empty (needs keys with values: title)']);
  });

  it('has an id that is none told at the id', () => {
    expect(messages('A b:\n  title: A', z.record(slug, schema))).toEqual([
      'a.yaml:1:1: A b: an id must be lower-case letters, digits and single hyphens',
    ]);
  });

  it('leaves what is sound to the checks that follow', () => {
    expect(check('title: A\ndate: "2017-13-01"\nb: 1').sound.value).toEqual({
      title: 'A',
      date: null,
      b: null,
    });
    expect(check('title: A').sound.value).toEqual({ title: 'A' });
  });
});

const value = { a: { b: [1, 2], c: 3 }, d: null };

it('a value without its refused parts keeps its shape', () => {
  expect(soundPart(value, [['a', 'b', 1]])).toEqual({ a: { b: [1, null], c: 3 }, d: null });
  expect(
    soundPart(value, [
      ['a', 'b'],
      ['d', 'x'],
    ]),
  ).toEqual({ a: { b: null, c: 3 }, d: null });
  expect(value.a.b).toEqual([1, 2]);
});

it('a value that is refused as a whole is null, one that is not is itself', () => {
  expect(soundPart(value, [[]])).toBeNull();
  expect(soundPart(value, [])).toBe(value);
});
