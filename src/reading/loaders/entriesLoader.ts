import { glob, type Loader } from 'astro/loaders';

/** What Astro says on a save of a faulty file: a reason in other words than ours, without a place. */
const reloadFailed = /^Failed to reload /;

/** Loads a folder of MDX files, as Astro's own loader does; a faulty file is told by the check of content alone. */
export function entriesLoader(folder: string): Loader {
  const { name, load } = glob({ base: `./${folder}`, pattern: '*.mdx' });
  return {
    name,
    load: (context) => {
      const logger = context.logger.fork(context.logger.label);
      const tell = logger.error.bind(logger);
      logger.error = (message) => {
        if (!reloadFailed.test(message)) tell(message);
      };
      return load({ ...context, logger });
    },
  };
}
