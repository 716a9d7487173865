import { expect, it } from 'vitest';
import { moneyYears } from '../../../../src/lib/area/moneyYears.ts';

it('names the school years that no sum covers', () => {
  expect(moneyYears([{ covers: [2018, 2019] }, { covers: [2020, 2020] }])).toEqual({
    covered: 3,
    all: 5,
    missing: '2017/18 and 2021/22',
  });
  expect(moneyYears([{ covers: [2020, 2020] }, { covers: [2021, 2021] }]).missing).toBe('2017/18 to 2019/20');
});

it('names none where every year has a sum, and all where none has', () => {
  expect(moneyYears([{ covers: [2017, 2021] }])).toEqual({ covered: 5, all: 5, missing: '' });
  expect(moneyYears([{}])).toEqual({ covered: 0, all: 5, missing: '2017/18 to 2021/22' });
});
