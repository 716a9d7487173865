import { describe, expect, it } from 'vitest';
import { lastRowEnd, rowEnd } from '../../../../src/reading/csv/rowEnds.ts';

describe('the end of a row', () => {
  it.each([
    ['', 0],
    ['a', 0],
    ['a\n', 2],
    ['a\nb', 2],
    ['a\nb\n', 4],
    ['"a\nb"', 0],
    ['"a\nb"\nc', 6],
    ['a\n"b\n', 2],
    ['a\n"b\n"c\n"', 8],
    ['"a""\n"\nb', 7],
  ])('that is whole, in %j, is at %i', (text, end) => {
    expect(lastRowEnd(text)).toBe(end);
  });

  it.each([
    ['a"b"\nc', 0, 4],
    ['"a\nb"\nc', 0, 5],
    ['x\n"a""\n"\nc', 2, 8],
    ['"a\nb', 0, 4],
    ['"a"', 0, 3],
  ])('that begins in %j at %i is at %i', (text, start, end) => {
    expect(rowEnd(text, start)).toBe(end);
  });
});
