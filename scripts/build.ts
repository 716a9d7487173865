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
/** Configuration of servers for exactly this build; it is no part of the site. */
const deploy = 'dist.deploy';
const deployNext = 'dist.deploy.next';

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

/** Puts a finished folder in the place of the last one. */
function swap(from: string, to: string): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/** Builds and swaps. Gives the hash that names the build; undefined where something failed. */
async function build(): Promise<string | undefined> {
  const problems = checkAll('.');
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing was built`);
    return undefined;
  }
  rmSync(next, { recursive: true, force: true });
  if (!(await astroBuild())) {
    rmSync(next, { recursive: true, force: true });
    return undefined;
  }
  const { faults, hash } = await finish(next, deployNext);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(
      `${faults.length} fault${faults.length === 1 ? '' : 's'} in the built pages; see them in ${next}/`,
    );
    return undefined;
  }
  swap(next, 'dist');
  swap(deployNext, deploy);
  return hash;
}

const started = performance.now();
const hash = await build().catch((error: unknown) => {
  console.error(error);
  return undefined;
});
if (hash === undefined) {
  console.error('The build failed; dist/ is as it was.');
  process.exitCode = 1;
} else {
  console.log(
    `Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s; its content is ${hash}`,
  );
}
