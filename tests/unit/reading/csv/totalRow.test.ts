import { describe, expect, it } from 'vitest';
import { totalRowFault } from '../../../../src/reading/csv/totalRow.ts';

describe('a row for the total', () => {
  it.each([
    [['Total', '', '52650']],
    [['', 'Grand total', '12']],
    [['Sum', '1']],
    [['Average', '1']],
    [['England', '1']],
    [['E92000001', 'England', '1']],
  ])('is told once for %j', (cells) => {
    expect(totalRowFault(cells, 3)).toMatch(/looks like a row for the total; remove the line/);
  });

  it.each([
    ['a district with faults', ['E06000015', 'Derby', ''], 3],
    ['a figure of England', ['key-stage-2', 'E92000001', 'England', ''], 3],
    ['a place by such a name, with one wrong cell', ['Sum', 'vilage', 'E06000015'], 1],
    ['a name that only begins so', ['Summertown', '', ''], 3],
    ['a row of nothing', ['', '', ''], 3],
  ])('is not %s', (_, cells, faults) => {
    expect(totalRowFault(cells, faults)).toBeUndefined();
  });
});
