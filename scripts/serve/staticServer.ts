import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The file below the folder that an address stands for; undefined where there is none or it leads outside. */
function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder) + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return path.endsWith('/') && existsSync(index) ? index : undefined;
}

/**
 * A server of static files, for looking at the site and for tests. Unknown addresses get 404.html with status 404.
 * `headers` adds headers by path, so that a test can serve the site exactly as a host would.
 */
export function createStaticServer(
  folder: string,
  base = '/',
  headers: (path: string) => Record<string, string> = () => ({}),
): Server {
  return createServer((request, response) => {
    let path: string;
    try {
      path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    } catch {
      path = '/404';
    }
    const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const file = inside === undefined || path.includes('\0') ? undefined : fileFor(folder, inside);
    if (file === undefined && inside !== undefined && fileFor(folder, `${inside}/`)) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const missing = join(folder, '404.html');
    const body = file ?? (existsSync(missing) ? missing : undefined);
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(body ?? '.txt')] ?? 'application/octet-stream',
      ...headers(inside ?? '/404'),
    });
    response.end(request.method === 'HEAD' || body === undefined ? undefined : readFileSync(body));
  });
}
