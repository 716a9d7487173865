import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { askHostile, harmOf } from '../support/hostile.ts';
import { askRaw } from './askRaw.ts';
import { findNginx, startNginx, type Nginx } from './startNginx.ts';

const program = findNginx();
const brotli = process.env['NGINX_BROTLI'] ?? '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const notFound = readFileSync('dist/404.html', 'latin1');

describe.skipIf(program === undefined)('nginx before odd visitors and odd files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opportunity-areas-root-'));
  const outside = `${folder}-outside`;
  let nginx: Nginx;

  beforeAll(async () => {
    cpSync('dist', folder, { recursive: true });
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/config'), 'not to be sent');
    writeFileSync(join(folder, '.well-known/.hidden'), 'not to be sent');
    writeFileSync(join(folder, 'data/.x-metadata.json'), 'not to be sent');
    mkdirSync(outside);
    writeFileSync(join(outside, 'index.html'), 'not to be sent');
    symlinkSync(outside, join(folder, 'link-out-dir'));
    symlinkSync(join(outside, 'index.html'), join(folder, 'link-out'));
    // Hundreds of faults are asked for below; what nginx writes of each helps nobody.
    nginx = await startNginx(program ?? '', 'dist.deploy/nginx.conf', folder, {
      site: 'error_log stderr crit;',
    });
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true, force: true });
    rmSync(outside, { recursive: true, force: true });
  });

  test.each([
    ['a file whose name starts with a dot', '/.git/config'],
    ['one that is in a folder of the site', '/data/.x-metadata.json'],
    ['one below .well-known', '/.well-known/.hidden'],
    ['what a link leads to', '/link-out'],
    ['what lies in a folder that a link leads to', '/link-out-dir/'],
    ['a folder without a page', '/og/'],
    ['a script that is gone', '/_astro/gone.js'],
  ])('%s is not there, and nobody keeps the answer', async (_, path) => {
    const { status, headers, body } = await ask(`${nginx.origin}${path}`);
    expect([status, body.toString('latin1') === notFound]).toEqual([404, true]);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    ['a method that changes something', 405, ['POST / HTTP/1.1', 'Content-Length: 0']],
    ['an address that cannot be read', 400, ['GET /%00 HTTP/1.1']],
    ['an address that is too long', 414, [`GET /${'a'.repeat(9000)} HTTP/1.1`]],
    ['a header that is too long', 400, ['GET / HTTP/1.1', `X: ${'a'.repeat(60_000)}`]],
    ['a condition that does not hold', 412, ['GET / HTTP/1.1', 'If-Match: "other"']],
  ])('%s is answered with %i and the page of the site', async (_, status, [first = '', ...more]) => {
    const answer = await askRaw(nginx.origin, first, ...more);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(notFound.slice(0, 60));
    expect(answer.head).toContain('cache-control: no-cache');
    expect(answer.head).not.toContain('max-age=300');
  });

  test.each(['GET /', 'POST /', 'POST /nowhere/', 'PUT /data/selection-data.csv'])(
    '%s with a body that is cut wrongly is answered with the page of the site',
    async (request) => {
      const answer = await askRaw(
        nginx.origin,
        `${request} HTTP/1.1`,
        'Transfer-Encoding: chunked',
        '',
        'ZZ',
      );
      expect(answer.status).toBe(400);
      expect(answer.body).toContain(notFound.slice(0, 60));
      expect(answer.head).toContain('cache-control: no-cache');
    },
  );

  test('without its page for faults, the server still answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'opportunity-areas-empty-'));
    const empty = await startNginx(program ?? '', 'dist.deploy/nginx.conf', folder);
    expect((await ask(`${empty.origin}/nowhere/`)).status).toBe(500);
    await empty.stop();
    rmSync(folder, { recursive: true });
  });

  test('no hostile request leaks, leads away or shows a page of nginx', async () => {
    const answers = await askHostile(nginx.origin);
    expect(answers.flatMap((answer) => harmOf(answer) ?? [])).toEqual([]);
    expect(answers.filter(({ text }) => /<title>[45]\d\d/.test(text))).toEqual([]);
    expect((await ask(`${nginx.origin}/`)).status).toBe(200);
  });

  test('a part of a file that it does not have is refused, a part that it has is sent', async () => {
    const beyond = await askRaw(
      nginx.origin,
      'GET /data/selection-data.csv HTTP/1.1',
      'Range: bytes=99999999-',
    );
    expect(beyond.status).toBe(416);
    // nginx sets headers twice here; the stricter of two settings for caches counts.
    expect(beyond.head).toContain('cache-control: no-cache');
    const part = await askRaw(nginx.origin, 'GET /favicon.svg HTTP/1.1', 'Range: bytes=0-3');
    expect([part.status, part.body]).toEqual([206, '<svg']);
  });

  test('a missing slash leads on and keeps the query', async () => {
    const { status, headers } = await ask(`${nginx.origin}/search?q=derby`);
    expect([status, headers.location]).toEqual([301, '/search/?q=derby']);
  });

  test.each([
    '//evil.example/..%2fareas',
    '/%0d%0aX/..%2fareas',
    '//evil.example/%2e%2e/areas',
    '/\\evil.example/..%2fareas',
    '/%5cevil.example/..%2fareas',
  ])('%s leads to no other host and adds no line to the answer', async (path) => {
    const { head } = await askRaw(nginx.origin, `GET ${path} HTTP/1.1`);
    expect(head.match(/^location: (.*)$/m)?.[1] ?? '/areas/').toMatch(/^\/areas\/\r?$/);
    expect(head).not.toMatch(/^x[/:]/m);
  });

  test.each([
    ['plainly', 'GET /print/ HTTP/1.1', 'Accept: */*'],
    ['with HTTP/1.0', 'GET /print/ HTTP/1.0', 'Accept: */*'],
    ['by a proxy', 'GET /print/ HTTP/1.1', 'Via: 1.1 cdn.example'],
  ])('the compressed copy is sent when asked %s', async (_, ...lines) => {
    const { head } = await askRaw(nginx.origin, ...lines, 'Accept-Encoding: gzip, br');
    expect(head).toContain('content-encoding: gzip');
  });

  test('the site answers in IPv6, where the machine has it', async () => {
    expect(readFileSync('dist.deploy/nginx.conf', 'utf8')).toContain('listen [::]:8080;');
    if (nginx.origin6 !== undefined) expect((await ask(`${nginx.origin6}/`)).status).toBe(200);
  });

  test.skipIf(!existsSync(brotli))('with its module, the smaller copy is sent', async () => {
    const own = await startNginx(program ?? '', 'dist.deploy/nginx.conf', 'dist', {
      main: `load_module ${brotli};`,
      site: 'brotli_static on;',
    });
    const { headers, body } = await ask(`${own.origin}/print/`, 'gzip, br');
    await own.stop();
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).equals(readFileSync('dist/print/index.html'))).toBe(true);
  });
});
