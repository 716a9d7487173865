import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectionFile } from '../../src/reading/csv/siteTables.ts';
import { markdownTable } from './figures.ts';
import { measureProgram } from './measureProgram.ts';
import { longFile } from './longFile.ts';

/** Rows a second of `npm run check:data`, from the start of the program to its end, and its peak memory. */
export function benchCsv(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-csv-'));
  const real = readFileSync(selectionFile, 'utf8');
  const rows = [10_000, 100_000, 1_000_000].map((count) => {
    const file = join(folder, `${count}.csv`);
    const handle = openSync(file, 'w');
    for (const piece of longFile(real, count)) writeSync(handle, piece);
    closeSync(handle);
    const { seconds, peak } = measureProgram('.', ['scripts/check-data.ts', file]);
    return [count, seconds.toFixed(2), Math.round(count / seconds), Math.round(peak / 1e6)];
  });
  rmSync(folder, { recursive: true });
  return `## Checking selection data\n\nGoal: 200,000 rows a second at 1,000,000 rows, in flat memory.\n\n${markdownTable(
    ['Rows', 'Seconds', 'Rows a second', 'Peak memory (MB)'],
    rows,
  )}`;
}
