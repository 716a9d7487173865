import { expect, test } from 'vitest';
import { moneySum } from '../../../../src/lib/area/moneySum.ts';

type Money = Parameters<typeof moneySum>[0];

const line = (gbp: number, covers: [number, number], exactness = 'exact'): Money[number] =>
  ({ gbp, covers, exactness, preferred: true }) as unknown as Money[number];

test('an area without a sum that can be added has none', () => {
  expect(moneySum([])).toBeUndefined();
  expect(moneySum([{ ...line(5, [2017, 2017]), preferred: undefined }])).toBeUndefined();
});

test('sums are added, and say for how many years they are', () => {
  const sum = moneySum([line(1_440_000, [2020, 2020]), line(6_000_000, [2017, 2019])]);
  expect(sum?.total).toBe(7_440_000);
  expect(sum?.parts.map(({ gbp }) => gbp)).toEqual([6_000_000, 1_440_000]);
  expect(sum?.words).toBe('£7.44m in the sums we found, for 4 of 5 years');
});

test('a sum is no surer than its parts', () => {
  const [exact, upTo, about] = (['exact', 'up to', 'about'] as const).map((exactness, index) =>
    line(1_000_000, [2017 + index, 2017 + index], exactness),
  ) as [Money[number], Money[number], Money[number]];
  expect(moneySum([exact, upTo])?.words).toMatch(/^Up to £2m/);
  expect(moneySum([exact, upTo, about])?.words).toMatch(/^About £3m/);
  expect(moneySum([upTo])?.words).toBe('Up to £1m for 2018/19');
});
