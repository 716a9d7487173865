/**
 * `npm run build`: checks content and data, builds the site beside the last good one, and swaps only when everything
 * has passed. Whatever goes wrong, it exits with 1 and leaves dist/ as it was.
 */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { checkAll } from '../src/lib/content/checkAll.ts';
import { formatProblem } from '../src/lib/content/problem.ts';
import { finish } from './build/finish.ts';

const next = 'dist.next';
const old = 'dist.old';

/** Runs Astro. A line that it logs as an error fails the build even where Astro itself exits with 0. */
function astroBuild(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: {
        ...process.env,
        OUT_DIR: `./${next}`,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      const faults = /\[ERROR\]|\[WARN\] (?!.*module level directive)/.test(output);
      if (code !== 0 || faults) console.error(output);
      resolve(code === 0 && !faults);
    });
  });
}

async function build(): Promise<boolean> {
  const problems = checkAll('.');
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing was built`);
    return false;
  }
  rmSync(next, { recursive: true, force: true });
  if (!(await astroBuild())) return false;
  const faults = await finish(next);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return false;
  rmSync(old, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(next, 'dist');
  rmSync(old, { recursive: true, force: true });
  return true;
}

const started = performance.now();
const passed = await build().catch((error: unknown) => {
  console.error(error);
  return false;
});
if (passed) console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
else {
  rmSync(next, { recursive: true, force: true });
  console.error('The build failed; dist/ is as it was.');
  process.exitCode = 1;
}
