import type { AstroIntegration } from 'astro';

/** The page that shows every chart, `/charts/`: in `astro dev` only. */
export function chartsInDev(): AstroIntegration {
  return {
    name: 'charts-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/charts/', entrypoint: './src/pages/_charts.astro' });
      },
    },
  };
}
