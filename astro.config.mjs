import { setFlagsFromString } from 'node:v8';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { NodePackageImporter } from 'sass';
import { whereSite } from './src/lib/site/whereSite.ts';
import { checkedContent } from './src/integrations/checkedContent.ts';
import { chartsInDev } from './src/integrations/chartsInDev.ts';
import { finishedSite } from './src/integrations/finishedSite.ts';
import { saidInDev } from './src/integrations/saidInDev.ts';
import { swappedFolder } from './src/integrations/swappedFolder.ts';
import { withoutDroppings } from './src/integrations/withoutDroppings.ts';

/** Where the site will live. Both come from the environment, so that one source serves any host. */
const { site, base } = readWhere();

// No command of this project tells anybody that it was run.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Without this V8 lets the heap double before it clears up, and a build takes more than a gigabyte. A limit
// (--max-old-space-size) can only be given before Node starts, so `npx astro build` would go without.
setFlagsFromString('--heap-growing-percent=20');

export default defineConfig({
  site,
  base,
  // vitest reads content from here too.
  cacheDir: './.astro',
  trailingSlash: 'always',
  // Astro 7 drops spaces between inline elements by default; screen readers would hear "12pupils".
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  // Pages are quick one by one; the pictures for link previews are not, and wait for threads of their own.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // Their order counts: see src/integrations/README.md.
  integrations: [
    mdx(),
    checkedContent(),
    withoutDroppings(),
    finishedSite(),
    swappedFolder(),
    chartsInDev(),
    saidInDev(),
  ],
  vite: {
    css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } } },
    // esbuild as before: nobody has tried what Lightning CSS makes of these style sheets.
    build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
  },
});

/** Ends with the sentence alone: a stack trace would bury it. */
function readWhere() {
  try {
    return whereSite(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
