import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { NodePackageImporter } from 'sass';

/** Where the site will live. Both come from the environment, so that one source serves any host. */
const site = process.env.SITE_URL ?? 'https://opportunity-areas.example';
const base = process.env.BASE_PATH ?? '/';

/** The page that shows every chart: in `astro dev` only. */
const chartsInDev = {
  name: 'charts-in-dev',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/charts/', entrypoint: './src/pages/_charts.astro' });
    },
  },
};

export default defineConfig({
  site,
  base,
  // The build writes beside the last good dist/ and swaps when everything has passed (scripts/build.ts).
  outDir: process.env.OUT_DIR ?? './dist',
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
  integrations: [mdx(), chartsInDev],
  vite: {
    css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } } },
    // esbuild, because Lightning CSS refuses an old browser hack in govuk-frontend's service navigation.
    build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
  },
});
