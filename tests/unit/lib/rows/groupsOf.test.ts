import { expect, test } from 'vitest';
import { groupsOf } from '../../../../src/lib/rows/groupsOf.ts';

test('values fall into groups in their order, the last of what is left', () => {
  expect(groupsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(groupsOf([], 2)).toEqual([]);
});
