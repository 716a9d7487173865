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

/** Loads a file again whenever it changes, where somebody watches. */
export function reloadOnChange(
  watcher: LoaderContext['watcher'],
  path: string,
  load: () => Promise<void>,
): void {
  watcher?.add(path);
  watcher?.on('change', (changed) => void (changed === path && again(load)));
}
