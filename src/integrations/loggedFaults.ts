import type { AstroIntegrationLogger } from 'astro';

/** Vite says of every MDX file that it knows nothing of "use astro:head-inject": harmless, and not ours to mend. */
const harmless = /module level directive/i;

/** A list that grows by what Astro logs as a warning or an error from now on; what is logged still shows. */
export function loggedFaults(logger: AstroIntegrationLogger): readonly string[] {
  const faults: string[] = [];
  // All loggers of one run share these options.
  const { destination } = logger.options;
  logger.options.destination = {
    ...destination,
    write: (event) => {
      const bad = event.level === 'warn' || event.level === 'error';
      if (bad && !harmless.test(event.message)) faults.push(`[${event.label ?? 'astro'}] ${event.message}`);
      destination.write(event);
    },
  };
  return faults;
}
