import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { contentTypeOf } from '../../src/lib/files/contentTypes.ts';
import { find, pathOf } from './fileFor.ts';

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** The copies that the build makes beside a file, the smaller first. */
const copies = [
  { ending: '.br', encoding: 'br' },
  { ending: '.gz', encoding: 'gzip' },
];

/** Sends a file with ranges and times as `send` does, in the encoding that suits. */
function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  const taken = new Negotiator(request).encodings(copies.map(({ encoding }) => encoding));
  const copy = copies.find(({ ending, encoding }) => taken.includes(encoding) && existsSync(file + ending));
  if (copy !== undefined) response.setHeader('content-encoding', copy.encoding);
  response.setHeader('vary', 'Accept-Encoding');
  if (!response.hasHeader('content-type')) response.setHeader('content-type', contentTypeOf(file));
  const name = encodeURIComponent(basename(file) + (copy?.ending ?? ''));
  send(request, name, { root: dirname(file), index: false, cacheControl: false, dotfiles: 'allow' })
    .on('error', ({ status = 500, headers = {} }: { status?: number; headers?: Record<string, string> }) => {
      if (response.headersSent) return void response.destroy();
      response.removeHeader('content-encoding');
      response.writeHead(status, { ...headers, ...plain, 'cache-control': 'no-cache' });
      response.end(`${status}\n`);
    })
    .pipe(response);
}

/** The headers of an address, by its path. */
type HeadersOf = (path: string) => Record<string, string>;

/** What is served: a folder, below which path, with which headers. */
interface Served {
  folder: string;
  base: string;
  headers: HeadersOf;
}

/** Sends the site's own page for what is not there, with the status that fits and nothing to keep for long. */
function refuse(
  response: ServerResponse,
  { folder, base, headers }: Served,
  status: number,
  body: boolean,
): void {
  const page = join(folder, '404.html');
  for (const [name, value] of Object.entries(headers(`${base}404.html`))) response.setHeader(name, value);
  const type = existsSync(page) ? 'text/html' : 'text/plain';
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
  response.end(body ? (existsSync(page) ? readFileSync(page) : `${status}\n`) : undefined);
}

/** Answers one request. */
function answer(request: IncomingMessage, response: ServerResponse, served: Served): void {
  const { folder, base, headers } = served;
  const address = request.url ?? '/';
  const path = pathOf(address.split('?')[0] ?? '/') ?? '/404';
  for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, served, 405, true);
  }
  const found = find(folder, base, address);
  if (found === undefined) return refuse(response, served, 404, request.method === 'GET');
  if ('file' in found) return sendFile(request, response, found.file);
  response.writeHead(301, { location: found.location }).end();
}

/**
 * A server of static files, for looking at the site and for tests. `headers` adds headers by path, so that it serves
 * the site as a host would. Which file is meant is decided here; sending it is the work of the library `send`.
 */
export function createStaticServer(folder: string, base = '/', headers: HeadersOf = () => ({})): Server {
  return createServer((request, response) => {
    try {
      answer(request, response, { folder, base, headers });
    } catch {
      // A build may swap the folder between two looks at it; what is half sent cannot be taken back.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, plain).end('500\n');
    }
  });
}
