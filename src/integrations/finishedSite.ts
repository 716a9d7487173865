import type { AstroIntegration } from 'astro';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Message } from './finishedSite/process.ts';
import { foldersWriting } from './folders.ts';
import { refuse } from './refuse.ts';

/**
 * How much is made before the young are sorted out. At V8's own 16 MB the tree of a page outlives its page, and the process
 * takes a fifth more memory for the same work.
 */
const execArgv = [...process.execArgv, '--max-semi-space-size=32'];

/** Finishes a site in a process of its own: beside all that Astro still holds, it would need over a gigabyte. */
function finishApart(
  folder: string,
  deploy: string,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./finishedSite/process.ts', import.meta.url), [folder, deploy], { execArgv });
    let faults: readonly string[] | undefined;
    child.on('message', (message: Message) => {
      if ('step' in message) tell(message.step);
      else faults = message.faults;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      faults === undefined ? reject(new Error(`finishing the site ended with ${code}`)) : resolve(faults),
    );
  });
}

/**
 * What happens to the pages once they are all made, in named steps, each logged with its time: Markdown twins, search,
 * stylesheet, policies, files for hosts, checks of the whole, the site's ZIP and compressed copies.
 */
export function finishedSite(): AstroIntegration {
  return {
    name: 'finished-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { next, deployNext } = foldersWriting(fileURLToPath(dir));
        const faults = await finishApart(next, deployNext, (line) => logger.info(line));
        if (faults.length === 0) return;
        const count = `${faults.length} fault${faults.length === 1 ? '' : 's'} in the built pages`;
        refuse(logger, faults, `${count}; see them in dist.next/`);
      },
    },
  };
}
