import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';
import { updateOrderProblems } from '../../../../src/reading/content/updateOrder.ts';

const file = { file: 'u.yaml', yaml: readYaml('u.yaml', 'a:\n  date: "2019"\nb:\n  date: "2020"') };
const messages = (a: string | null, b: string | null): string[] =>
  updateOrderProblems(
    [file],
    new Map([
      ['a', { order: 2, date: a }],
      ['b', { order: 1, date: b }],
    ]),
  ).map(formatProblem);

test('an update that is older than the one before it by number is a problem at its date', () => {
  expect(messages('2019', '2020-03')).toEqual([
    'u.yaml:2:9: a.date: found "2019" with order 2, but order 1 has "2020-03"; order 1 is the oldest',
  ]);
});

test('updates in order, or without a date, are none', () => {
  expect(messages('2020-03-01', '2020')).toEqual([]);
  expect(messages('2019', null)).toEqual([]);
});
