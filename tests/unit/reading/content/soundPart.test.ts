import { expect, test } from 'vitest';
import { soundPart } from '../../../../src/reading/content/soundPart.ts';

const value = { a: { b: [1, 2], c: 3 }, d: null };

test('a value without its refused parts keeps its shape', () => {
  expect(soundPart(value, [['a', 'b', 1]])).toEqual({ a: { b: [1, null], c: 3 }, d: null });
  expect(
    soundPart(value, [
      ['a', 'b'],
      ['d', 'x'],
    ]),
  ).toEqual({ a: { b: null, c: 3 }, d: null });
  expect(value.a.b).toEqual([1, 2]);
});

test('a value that is refused as a whole is null, one that is not is itself', () => {
  expect(soundPart(value, [[]])).toBeNull();
  expect(soundPart(value, [])).toBe(value);
});
