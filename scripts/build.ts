/**
 * `npm run build`: checks content and data, builds the site beside the last good one, and swaps only when everything
 * has passed. Whatever goes wrong, it exits with 1 and leaves dist/ as it was.
 */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { astroBuild, astroEnvironment } from '../src/integrations/finishedSite/astro.ts';
import type { Finished } from '../src/integrations/finishedSite/finish.ts';

const next = 'dist.next';
const old = 'dist.old';
/** Configuration of servers for exactly this build; it is no part of the site. */
const deploy = 'dist.deploy';
const deployNext = 'dist.deploy.next';

/** A program that was started: what it printed once it ended, and whether all was well. */
interface Run {
  ended: Promise<{ good: boolean; output: string }>;
  stop: () => void;
}

/** Starts a program of Node, with more of an environment. */
function start(words: readonly string[], more: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<{ good: boolean; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ good: code === 0, output }));
  });
  return { ended, stop: () => void child.kill() };
}

/** Loads what comes after Astro. Not from the start: a build that the checks refuse should say so at once. */
async function prepareFinish(): Promise<() => Promise<Finished>> {
  const { finish } = await import('../src/integrations/finishedSite/finish.ts');
  const { readIndexSources } = await import('../src/integrations/finishedSite/derived/indexSources.ts');
  const sources = readIndexSources('.');
  return () => finish(next, deployNext, sources);
}

/**
 * Checks content and data while Astro builds from them, and tells what is wrong with either. What the checks say comes
 * alone: they name file, line and column, where Astro's own messages would only bury them. A line that Astro logs as
 * an error or a warning fails the build even where Astro exits with 0. Gives what to do next; undefined where all ends.
 */
async function checkAndBuild(): Promise<(() => Promise<Finished>) | undefined> {
  const astro = start(astroBuild, { ...astroEnvironment, OUT_DIR: `./${next}` });
  const check = await start([...process.execArgv, 'scripts/check-content.ts']).ended;
  if (!check.good) {
    astro.stop();
    await astro.ended;
    console.error(`${check.output.trimEnd()}; nothing was built`);
    return undefined;
  }
  // Astro has seconds to go; what comes after it gets ready meanwhile.
  const finish = await prepareFinish();
  const { good, output } = await astro.ended;
  const faults = /\[ERROR\]|\[WARN\] (?!.*module level directive)/.test(output);
  if (!good || faults) console.error(output);
  return good && !faults ? finish : undefined;
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
  rmSync(next, { recursive: true, force: true });
  const finish = await checkAndBuild();
  if (finish === undefined) {
    rmSync(next, { recursive: true, force: true });
    return undefined;
  }
  const { faults, hash } = await finish();
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
