import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a program ran. */
export interface Measured {
  status: number | null;
  seconds: number;
  /** Peak memory of its process, in bytes. */
  peak: number;
  output: string;
}

const reporter = pathToFileURL(resolve('scripts/bench/reportPeak.ts')).href;

/** Runs a program of Node in a folder and measures its time and its peak memory. */
export function measureProgram(folder: string, words: readonly string[]): Measured {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(temporary, 'peak');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--import', reporter, ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, BENCH_PEAK: file, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const peak = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  rmSync(temporary, { recursive: true });
  return { status, seconds, peak, output: stdout + stderr };
}
