import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Folders, foldersOf } from './folders.ts';
import { loggedFaults } from './loggedFaults.ts';
import { refuse } from './refuse.ts';

/** Puts a finished folder in the place of the last one. */
function swap(from: string, to: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/**
 * `dist/` is replaced when all has passed, and whatever goes wrong before leaves it as it was: Astro writes into
 * `dist.next/`. This integration comes last. What Astro logs as a warning or an error fails the build, for Astro itself
 * goes on after some, and publishes a page with a hole.
 */
export function swappedFolder(): AstroIntegration {
  let folders: Folders;
  let faults: readonly string[] = [];
  let pagesAreMade = false;
  let swapped = false;

  /** Half a site is of no use; whole pages that a check has refused are left to look at. */
  const leave = (): void => {
    if (swapped) return;
    if (!pagesAreMade) rmSync(folders.next, { recursive: true, force: true });
    console.error('The build failed; dist/ is as it was.');
  };

  return {
    name: 'swapped-folder',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        folders = foldersOf(fileURLToPath(config.outDir));
        rmSync(folders.next, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${folders.next}/`) });
        faults = loggedFaults(logger);
        process.once('exit', leave);
      },
      'astro:build:generated': ({ logger }) => {
        if (faults.length > 0) refuse(logger, [], `a warning fails the build: ${faults.join('; ')}`);
        pagesAreMade = true;
      },
      'astro:build:done': ({ logger }) => {
        if (faults.length > 0) refuse(logger, [], `a warning fails the build: ${faults.join('; ')}`);
        swap(folders.next, folders.site, folders.old);
        swap(folders.deployNext, folders.deploy, folders.old);
        swapped = true;
        const { sha256 } = JSON.parse(readFileSync(join(folders.site, 'build.json'), 'utf8')) as {
          sha256: string;
        };
        logger.info(`dist/ is the new site; its content is ${sha256}`);
      },
    },
  };
}
