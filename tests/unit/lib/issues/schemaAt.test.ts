import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allowedKeys, allowsNull } from '../../../../src/lib/issues/schemaAt.ts';

const leaf = z.strictObject({ a: z.string(), b: z.string().nullable() });
const schema = z.strictObject({
  list: z.array(leaf).default([]),
  part: leaf.optional().nullable(),
  map: z.record(z.string(), leaf),
  date: z.preprocess((value) => value, leaf),
  either: z.union([leaf, z.strictObject({ c: z.string() })]),
});

describe('the keys that a record may have', () => {
  it.each([
    ['in a list with a default', ['list', 0]],
    ['where it is optional and may be null', ['part']],
    ['by its id', ['map', 'x']],
    ['behind a step before the check', ['date']],
  ])('are found %s', (_where, path) => {
    expect(allowedKeys(schema, path, 'none')).toEqual(['a', 'b']);
  });

  it('are those of every kind that it may be and that does not know the key', () => {
    expect(allowedKeys(schema, ['either'], 'none')).toEqual(['a', 'b', 'c']);
    expect(allowedKeys(schema, ['either'], 'c')).toEqual(['a', 'b']);
  });

  it('are none where there is no record', () => {
    expect(allowedKeys(schema, ['list', 0, 'a'], 'none')).toEqual([]);
    expect(allowedKeys(schema, ['nowhere', 'at', 'all'], 'none')).toEqual([]);
  });
});

describe('null', () => {
  it('is allowed where a schema says so, and only there', () => {
    expect(allowsNull(schema, ['list', 0, 'b'])).toBe(true);
    expect(allowsNull(schema, ['part'])).toBe(true);
    expect(allowsNull(schema, ['list', 0, 'a'])).toBe(false);
    expect(allowsNull(schema, ['nowhere'])).toBe(false);
  });
});
