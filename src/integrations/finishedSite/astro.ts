/**
 * The words after `node` that build all pages. The limits make V8 tidy up sooner, where it would let the heap grow to
 * gigabytes on a large machine; 1,000 MB is enough for 10,000 districts, and three times what the real site needs.
 */
export const astroBuild = [
  '--max-semi-space-size=16',
  '--max-old-space-size=1000',
  'node_modules/astro/bin/astro.mjs',
  'build',
] as const;

/** What Astro's build is told through its environment, wherever we run it. */
export const astroEnvironment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  // The C library of Linux keeps memory for each thread and seldom gives it back; fewer stores keep less in vain.
  MALLOC_ARENA_MAX: '2',
} as const;
