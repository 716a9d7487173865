import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHostRules } from '../../scripts/serve/hostRules.ts';
import { templates } from '../support/templates.ts';
import { ask, load } from './ask.ts';
import { findNginx, startNginx, type Nginx } from './startNginx.ts';

const program = findNginx();
if (program === undefined)
  console.warn('SKIPPED, not passed: no nginx on this machine (apt-get install nginx).');
if (!existsSync('dist.deploy/nginx.conf')) throw new Error('dist.deploy/ holds nothing; run: npm run build');

describe.skipIf(program === undefined)('the site on nginx with the configuration of the build', () => {
  let nginx: Nginx;

  beforeAll(async () => {
    nginx = await startNginx(program ?? '', 'dist.deploy/nginx.conf', 'dist');
  });
  afterAll(() => nginx.stop());

  test('sends the same headers as hosts that read dist/_headers', async () => {
    const rules = parseHostRules(readFileSync('dist/_headers', 'utf8'));
    for (const path of [...templates(), '/favicon.svg', '/robots.txt', '/data/selection-data.csv']) {
      const { status, headers } = await ask(`${nginx.origin}${path}`);
      expect(status, path).toBe(200);
      expect(headers, path).toMatchObject(headersFor(rules, path));
    }
  });

  test('names the type of each kind of file', async () => {
    const typeOf = async (path: string) => (await ask(`${nginx.origin}${path}`)).headers['content-type'];
    expect(await typeOf('/')).toBe('text/html; charset=utf-8');
    expect(await typeOf('/data/selection-data.csv')).toBe('text/csv; charset=utf-8; header=present');
    expect(await typeOf('/data/selection-data.csv-metadata.json')).toBe('application/csvm+json');
    expect(await typeOf('/favicon.svg')).toBe('image/svg+xml');
    expect(await typeOf('/speculation-rules.json')).toBe('application/speculationrules+json');
    expect(await typeOf('/.well-known/security.txt')).toBe('text/plain; charset=utf-8');
    expect(await typeOf('/data/SHA256SUMS')).toBe('text/plain; charset=utf-8');
    expect(await typeOf('/opportunity-areas-site.zip')).toBe('application/zip');
  });

  test('answers an unknown address with status 404, the page for it and the policy', async () => {
    for (const path of ['/nothing/', '/areas/nothing', '/data/nothing.csv', '/_headers', '/index.html.gz']) {
      const { status, headers, body } = await ask(`${nginx.origin}${path}`);
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(body.equals(readFileSync('dist/404.html')), path).toBe(true);
    }
  });

  test('leads from an address without its slash to the one with it, on whatever host', async () => {
    const { status, headers } = await ask(`${nginx.origin}/areas/derby`);
    expect([status, headers.location]).toEqual([301, '/areas/derby/']);
  });

  test('sends the copy that the build has compressed', async () => {
    const { headers, body } = await ask(`${nginx.origin}/areas/derby/`, 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.equals(readFileSync('dist/areas/derby/index.html.gz'))).toBe(true);
    expect(gunzipSync(body).equals(readFileSync('dist/areas/derby/index.html'))).toBe(true);
  });

  test('serves 2,000 requests over 64 connections without an error', async () => {
    const addresses = templates().map((path) => `${nginx.origin}${path}`);
    const statuses = await load(addresses, 2_000, 64);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });
});
