import { describe, expect, it } from 'vitest';
import { readRow, readRowSlowly } from '../../../../src/reading/csv/readRow.ts';
import { cellFaults } from '../../../faults/csvCells.ts';
import { cellsOf, tableOf } from '../../../faults/csvTable.ts';
import { seeded } from '../../../faults/random.ts';
import { goodText } from '../../../fixtures/checkText.ts';

const table = tableOf(goodText);
const good = table.rows.filter((row) => !row.includes('"')).map((row) => row.split(','));
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('the fast and the slow way to read a row', () => {
  it('agree on every row of the published file', () => {
    for (const cells of good) expect(readRow(cells)).toEqual(readRowSlowly(cells).data);
    expect(good.length).toBeGreaterThan(300);
  });

  it.each(cellFaults)('agree on rows with $name', (fault) => {
    for (const seed of seeds) {
      const { bytes, line = 2 } = fault.break(table, seeded(seed));
      const cells = cellsOf(tableOf(Buffer.from(bytes).toString()), line - 2);
      // Twice: the second time from memory.
      expect(readRow(cells)).toEqual(readRowSlowly(cells).data);
      expect(readRow(cells)).toEqual(readRowSlowly(cells).data);
    }
  });

  it('agree on cells that look alike', () => {
    const cells = good[0] ?? [];
    for (const rank of ['1', '1.0', '01', '+1', '1 ', ' 1', '1e0', '１', '', 'null', '0', '-0', '325'])
      expect(readRow(cells.with(7, rank))).toEqual(readRowSlowly(cells.with(7, rank)).data);
  });

  it('refuse a row that misses cells', () => {
    expect(readRow([])).toBeUndefined();
    expect(readRowSlowly([]).success).toBe(false);
  });
});
