/** The words after `node` that build the site, as `npm run build` does. */
export const astroBuild = ['node_modules/astro/bin/astro.mjs', 'build'] as const;

/** What a build is told through its environment where its output is read by a program. */
export const astroEnvironment = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' } as const;
