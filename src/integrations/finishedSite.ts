import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { foldersWriting } from './folders.ts';
import { refuse } from './refuse.ts';

/**
 * What happens to the pages once they are all made, in named steps, each logged with its time: Markdown twins, search,
 * stylesheet, policies, files for hosts, checks of the whole, the site's ZIP and compressed copies.
 */
export function finishedSite(): AstroIntegration {
  return {
    name: 'finished-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // Not from the start: `astro dev` needs none of it.
        const { finish } = await import('./finishedSite/finish.ts');
        const { next, deployNext } = foldersWriting(fileURLToPath(dir));
        const faults = await finish(next, deployNext, async (name, work) => {
          const started = performance.now();
          const result = await work();
          logger.info(`${name} (${Math.round(performance.now() - started)} ms)`);
          return result;
        });
        if (faults.length === 0) return;
        const count = `${faults.length} fault${faults.length === 1 ? '' : 's'} in the built pages`;
        refuse(logger, faults, `${count}; see them in dist.next/`);
      },
    },
  };
}
