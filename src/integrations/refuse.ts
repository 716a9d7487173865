import type { AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';

/**
 * Ends Astro with a sentence, after the faults, one a line. Nothing else is said: neither Astro's remark on an unhandled
 * error nor a stack trace, which would bury the place that the fault names.
 */
export function refuse(logger: AstroIntegrationLogger, faults: readonly string[], sentence: string): never {
  for (const fault of faults) console.error(fault);
  logger.options.level = 'silent';
  const error = new AstroError(sentence);
  error.name = 'Refused';
  error.stack = '';
  throw error;
}
