import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a program ran. */
export interface Measured {
  status: number | null;
  seconds: number;
  /** Peak memory in bytes: of its process, or of the largest that it started. */
  peak: number;
  output: string;
}

const reporter = pathToFileURL(resolve('scripts/bench/reportPeak.ts')).href;
const options = [`--import=${reporter}`];

/** Runs a program of Node in a folder, with more of an environment, and measures its time and its peak memory. */
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
  const peak = Math.max(
    0,
    ...readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8'))),
  );
  rmSync(peaks, { recursive: true });
  return { status, seconds, peak, output: stdout + stderr };
}
