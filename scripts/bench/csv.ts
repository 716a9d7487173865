import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectionFile } from '../../src/reading/csv/siteTables.ts';
import { markdownTable } from './figures.ts';
import { measureProgram } from './measureProgram.ts';
import { longFile } from './longFile.ts';

const resultsFile = 'data/results.csv';

/** Rows a second of processor time of `npm run check:data`, start of the program included, and its peak memory; the same for results. */
export function benchCsv(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-csv-'));
  const real = readFileSync(selectionFile, 'utf8');
  const rows = [10_000, 100_000, 1_000_000].map((count) => {
    const file = join(folder, `${count}.csv`);
    const handle = openSync(file, 'w');
    for (const piece of longFile(real, count)) writeSync(handle, piece);
    closeSync(handle);
    const { cpu, peak } = measureProgram('.', ['scripts/check-data.ts', file]);
    return [count, cpu.toFixed(2), Math.round(count / cpu), Math.round(peak / 1e6)];
  });
  rmSync(folder, { recursive: true });
  const results = measureProgram('.', ['scripts/check-data.ts', resultsFile]);
  const lines = readFileSync(resultsFile, 'utf8').trimEnd().split('\n').length - 1;
  return `## Checking selection data\n\nGoal: 200,000 rows a second of CPU at 1,000,000 rows, in flat memory.\n\n${markdownTable(
    ['Rows', 'CPU (s)', 'Rows a second of CPU', 'Peak memory (MB)'],
    rows,
  )}\n\n## Checking results\n\nGoal: 10,000 rows in under a second of CPU.\n\n${markdownTable(
    ['Rows', 'CPU (s)', 'Peak memory (MB)'],
    [[lines, results.cpu.toFixed(2), Math.round(results.peak / 1e6)]],
  )}`;
}
