import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { templatePages, type TemplatePage } from './templates.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '/speculation-rules.json': 'application/speculationrules+json',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Address of a page with one word and nothing else: what any page costs on this machine. */
export const blankPath = '/bench-blank/';

const blank =
  '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><p>Blank</p>';

/** How a host answers, beside how it compresses: headers of its own, and milliseconds before it does. */
interface Answering {
  headers?: Readonly<Record<string, string>>;
  delay?: number;
}

/**
 * Serves a site as a host would that compresses with brotli; each file is compressed once. `change` gives pages another
 * text than the built one; `folder` is another site than ours.
 */
export async function serveSite(
  change = (html: string): string => html,
  folder = 'dist',
  { headers: own = {}, delay = 0 }: Answering = {},
): Promise<{ origin: string; server: Server }> {
  const cache = new Map<string, Buffer>();
  const content = (file: string): Buffer | string =>
    file.endsWith('.html') ? change(readFileSync(file, 'utf8')) : readFileSync(file);
  const compressed = (file: string): Buffer => {
    const body = cache.get(file) ?? brotliCompressSync(content(file));
    cache.set(file, body);
    return body;
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const headers = { 'content-encoding': 'br', 'cache-control': 'no-store', ...own };
    if (path === blankPath)
      response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(brotliCompressSync(blank));
    else if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory())
      response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          ...headers,
          'content-type': types[path] ?? types[extname(file)] ?? 'application/octet-stream',
        })
        .end(compressed(file));
  };
  const server = createServer((request, response) => {
    setTimeout(answer, delay, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

/** The pages to measure: the largest of each template. Throws where nothing was built. */
export function pagesToMeasure(): TemplatePage[] {
  if (!existsSync('dist/index.html')) throw new Error('dist/ holds no site yet; run: npm run build');
  const pages = filesBelow('dist').filter((name) => name.endsWith('.html'));
  return templatePages(
    filesBelow('src/pages').filter((name) => name.endsWith('.astro')),
    new Map(pages.map((name) => [name, statSync(join('dist', name)).size])),
  );
}

/** The pages that BENCH_PAGES names by their addresses; undefined where it names none. */
export function namedPages(): TemplatePage[] | undefined {
  return process.env['BENCH_PAGES']?.split(' ').map((path) => ({ template: 'named', path }));
}
