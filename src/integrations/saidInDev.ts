import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listFiles, readList } from '../reading/lists.ts';
import { isAnchor, parseRedirects } from './finishedSite/addresses/redirects.ts';

/** What is made from finished pages, and so by a build alone, as addresses below the site's root. */
const fromFinishedPages =
  /^(?:search-index\.json|build\.json|opportunity-areas-site\.zip|_headers|_redirects|(?!data\/).*\.md)$/;

/** What has moved, as Astro wants it. A faulty list is told by the check of content. */
function moved(root: string): Record<string, string> {
  try {
    const redirects = parseRedirects(readList(`${root}/${listFiles.redirects}`), listFiles.redirects);
    return Object.fromEntries(redirects.filter((one) => !isAnchor(one)).map(({ from, to }) => [from, to]));
  } catch {
    return {};
  }
}

/**
 * In `astro dev` no address of the site is dead: what has moved leads on, lists of sums answer, and what needs finished pages says in words
 * how to get it. A build does both itself.
 */
export function saidInDev(): AstroIntegration {
  return {
    name: 'said-in-dev',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev') updateConfig({ redirects: moved(fileURLToPath(config.root)) });
      },
      'astro:server:setup': ({ server }) => {
        // Without an ending they look like pages, whose addresses Astro wants with a slash; it asks before any middleware.
        server.httpServer?.prependListener('request', (request: IncomingMessage) => {
          if (request.url?.endsWith('/SHA256SUMS')) request.url += '/';
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '/').split('?')[0]?.replace(server.config.base, '/').slice(1) ?? '';
          if (!fromFinishedPages.test(path)) {
            next();
            return;
          }
          response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
          response.end(`/${path} is made from finished pages: run "npm run build", then "npm run serve".\n`);
        });
      },
    },
  };
}
