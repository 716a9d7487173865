import { glob, type Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { ProblemError } from '../content/problem.ts';
import { readEntries } from '../content/readEntries.ts';
import { firstLoad } from './loadAndWatch.ts';

/** What Astro says on a save of a faulty file: a reason in other words than ours, without a place. */
const reloadFailed = /^Failed to reload /;

/**
 * Loads a folder of MDX files, as Astro's own loader does. What is wrong with a file is said in the words of the check:
 * at the start by the error, on a save by the check itself, while what was read before stays.
 */
export function entriesLoader(folder: string, schema: z.ZodType): Loader {
  const { name, load } = glob({ base: `./${folder}`, pattern: '*.mdx' });
  return {
    name,
    load: (context) => {
      const logger = context.logger.fork(context.logger.label);
      const tell = logger.error.bind(logger);
      logger.error = (message) => {
        if (!reloadFailed.test(message)) tell(message);
      };
      return firstLoad(async () => {
        try {
          await load({ ...context, logger });
        } catch (error) {
          const { problems } = readEntries(fileURLToPath(context.config.root), folder, schema, {
            headings: true,
          });
          throw problems.length > 0 ? new ProblemError(problems) : error;
        }
      });
    },
  };
}
