import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentTypeOf } from '../../src/lib/files/contentTypes.ts';

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
      'content-type': contentTypeOf(body ?? '.txt'),
      ...headers(inside ?? '/404'),
    });
    response.end(request.method === 'HEAD' || body === undefined ? undefined : readFileSync(body));
  });
}
