import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostHeadersOf } from '../../../../scripts/serve/hostHeaders.ts';
import { createStaticServer } from '../../../../scripts/serve/staticServer.ts';
import { askHostile, harmOf } from '../../../support/hostile.ts';
import { listen } from '../../../support/listen.ts';

const outside = mkdtempSync(join(tmpdir(), 'opportunity-areas-serve-'));
const folder = join(outside, 'dist');
const text = 'figures '.repeat(100);
const files: Record<string, string> = {
  'index.html': '<p>Home',
  '404.html': '<p>Not found',
  'search/index.html': '<p>Search',
  'og/a.png': 'x',
  'data/a.csv': text,
  '.well-known/security.txt': 'Contact',
  '.git/config': 'not to be sent',
  '.env': 'not to be sent',
  'areas/index.html': '<p>Areas',
  'areas/derby/index.html': '<p>Derby',
  'areas/.git/config': 'not to be sent',
  _headers:
    '/404.html\n  Content-Security-Policy: img-src y\n\n/*\n  Strict-Transport-Security: max-age=1\n  X-Frame-Options: DENY\n\n/\n  Content-Security-Policy: img-src x; upgrade-insecure-requests',
};
let server: Server;
let origin: string;

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(folder, 'data/a.csv.br'), brotliCompressSync(text));
  writeFileSync(join(folder, 'data/a.csv.gz'), gzipSync(text));
  writeFileSync(join(outside, 'secret.txt'), 'not to be sent');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'up'));
  server = createStaticServer(folder, '/', hostHeadersOf(folder));
  origin = await listen(server);
});
afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path exactly as it stands; `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a page is sent with the headers of the built _headers, but for those that bind to https', async () => {
  const { status, headers, body } = await ask('/');
  expect([status, body]).toEqual([200, '<p>Home']);
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'content-security-policy': 'img-src x' });
  expect(headers).not.toHaveProperty('strict-transport-security');
});

test('a missing slash leads on and keeps the query', async () => {
  for (const query of ['', '?q=derby', '?areas=derby,oldham&x=%C3%A9?', '?']) {
    const { status, headers } = await ask(`/search${query}`);
    expect([status, headers.location]).toEqual([301, `/search/${query}`]);
  }
});

test('no address leads to another host, splits the answer or ends the server', async () => {
  const hostile = [
    '//evil.example/..%2fsearch',
    '//evil.example/%2e%2e/search',
    '/%0d%0aX/..%2fsearch',
    '/%0d%0aX:1/..%2fsearch',
    '/\\evil.example/..%2fsearch',
    '/%5cevil.example/..%2fsearch',
    'http://evil.example/search',
    '/%',
    '/%00',
    '/%ff',
    `/${'a'.repeat(5000)}`,
  ];
  for (const path of hostile) {
    const { status, headers } = await ask(path);
    expect([status, headers.location, headers['x']], path).toEqual([404, undefined, undefined]);
  }
  expect((await ask('/')).status).toBe(200);
});

test('nothing outside the folder is sent, nor what starts with a dot, nor what hosts keep', async () => {
  const kept = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/link.txt',
    '/up/secret.txt',
    '/up/',
    '/.env',
    '/.git/config',
    '/_headers',
    '/data/a.csv.br',
  ];
  for (const path of kept) expect((await ask(path)).status, path).toBe(404);
  expect((await ask('/.well-known/security.txt')).body).toBe('Contact');
});

test('what is not there is answered with the page for it, status 404 and nothing to keep', async () => {
  for (const path of ['/nothing', '/nothing/', '/og/', '/og', '/_astro/nothing.js', '/data/a.csv/']) {
    const { status, headers, body } = await ask(path);
    expect([status, body], path).toEqual([404, '<p>Not found']);
    expect(headers, path).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  }
});

test('every fault carries the policy of the page that it is answered with', async () => {
  for (const path of ['/Areas/', '/%', '/search/x', '/data/none.csv']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy'], path).toBe('img-src y');
  }
  expect((await ask('/Areas/', {}, 'POST')).headers['content-security-policy']).toBe('img-src y');
});

test('no hostile request leaks, leads away, or ends the server', async () => {
  const answers = await askHostile(origin);
  expect(answers.length).toBeGreaterThan(200);
  expect(answers.flatMap((answer) => harmOf(answer) ?? [])).toEqual([]);
  expect((await ask('/')).status).toBe(200);
});

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow], method).toEqual([405, 'GET, HEAD']);
  }
  const head = await ask('/', {}, 'HEAD');
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '7']);
});

test('the copy that the build has compressed is sent where it is taken', async () => {
  const encodingFor = async (accept: string) =>
    (await ask('/data/a.csv', { 'accept-encoding': accept })).headers;
  expect(await encodingFor('gzip, deflate, br')).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/csv; charset=utf-8; header=present',
    vary: 'Accept-Encoding',
  });
  expect((await encodingFor('gzip'))['content-encoding']).toBe('gzip');
  expect((await encodingFor('br;q=0, gzip;q=0.5'))['content-encoding']).toBe('gzip');
  expect((await encodingFor('identity'))['content-encoding']).toBeUndefined();
  expect((await encodingFor('')).vary).toBe('Accept-Encoding');
});

test('a part of a file is sent as asked, and a part that it has not is refused', async () => {
  const part = await ask('/data/a.csv', { range: 'bytes=8-14' });
  expect([part.status, part.body, part.headers['content-range']]).toEqual([206, 'figures', 'bytes 8-14/800']);
  expect((await ask('/data/a.csv', { range: 'bytes=-8' })).body).toBe('figures ');
  const beyond = await ask('/data/a.csv', { range: 'bytes=900-' });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */800']);
  expect((await ask('/data/a.csv', { range: 'bytes=9-2' })).status).not.toBe(206);
});

test('what the visitor has already is not sent again', async () => {
  const { etag = '', 'last-modified': modified = '' } = (await ask('/data/a.csv')).headers;
  expect((await ask('/data/a.csv', { 'if-none-match': `"other", ${etag}` })).status).toBe(304);
  expect((await ask('/data/a.csv', { 'if-modified-since': modified })).status).toBe(304);
  expect((await ask('/data/a.csv', { 'if-none-match': '"other"' })).status).toBe(200);
  const packed = await ask('/data/a.csv', { 'accept-encoding': 'br' });
  expect(packed.headers.etag).not.toBe(etag);
});
