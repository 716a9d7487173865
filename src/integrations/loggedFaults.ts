import type { AstroIntegrationLogger } from 'astro';
import { format } from 'node:util';

/** Vite says of every MDX file that it knows nothing of "use astro:head-inject": harmless, and not ours to mend. */
const harmless = /module level directive/i;

/**
 * A list that grows by what is logged as a warning or an error from now on: by Astro's loggers, and by the console, with
 * which Astro's renderer and the code of pages speak. What is logged still shows.
 */
export function loggedFaults(logger: AstroIntegrationLogger): readonly string[] {
  const faults: string[] = [];
  const hear = (label: string, message: string): void => {
    if (!harmless.test(message)) faults.push(`[${label}] ${message}`);
  };
  // Loggers write by the console as well: what they write is heard once.
  let loggerWrites = false;

  // All loggers of one run share these options.
  const { destination } = logger.options;
  logger.options.destination = {
    ...destination,
    write: (event) => {
      if (event.level === 'warn' || event.level === 'error') hear(event.label ?? 'astro', event.message);
      loggerWrites = true;
      destination.write(event);
      loggerWrites = false;
    },
  };

  for (const level of ['warn', 'error'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      if (!loggerWrites) hear(`console.${level}`, format(...words));
      say(...words);
    };
  }
  return faults;
}
