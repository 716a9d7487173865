import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a program ran. */
export interface Measured {
  status: number | null;
  seconds: number;
  /** Processor time in seconds, of the system too: of its process and of all that it started. */
  cpu: number;
  /** Peak memory in bytes: of its process, or of the largest that it started. */
  peak: number;
  output: string;
}

const reporter = pathToFileURL(resolve('scripts/bench/reportPeak.ts')).href;
const options = [`--import=${reporter}`];

/** Runs a program of Node in a folder, with more of an environment, and measures its time, processor time and peak memory. */
export function measureProgram(
  folder: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Measured {
  const peaks = mkdtempSync(join(tmpdir(), 'bench-'));
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...more, BENCH_PEAK: peaks, NODE_OPTIONS: options.join(' '), NO_COLOR: '1' },
  });
  const seconds = (performance.now() - started) / 1000;
  const told = readdirSync(peaks).map((name) =>
    readFileSync(join(peaks, name), 'utf8').split(' ').map(Number),
  );
  const peak = Math.max(0, ...told.map(([bytes = 0]) => bytes));
  const cpu = told.reduce((sum, [, own = 0]) => sum + own, 0);
  rmSync(peaks, { recursive: true });
  return { status, seconds, cpu, peak, output: stdout + stderr };
}
