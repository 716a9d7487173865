import type { LoaderContext } from 'astro/loaders';
import { ProblemError } from '../content/problem.ts';

/** A faulty file leaves what was read before: the check of content tells its faults on the same save. */
async function again(load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

/** Loads for the first time: faults are told without a stack trace, which Astro would print below them. */
export async function firstLoad(load: () => Promise<void>): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (error instanceof ProblemError) error.stack = '';
    throw error;
  }
}

/** Loads a file, and again whenever it changes, where somebody watches. */
export async function loadAndWatch(
  watcher: LoaderContext['watcher'],
  path: string,
  load: () => Promise<void>,
): Promise<void> {
  await firstLoad(load);
  watcher?.add(path);
  watcher?.on('change', (changed) => void (changed === path && again(load)));
}
