import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { points, score, type Looked } from './observatory.ts';
import { freePort } from '../support/freePort.ts';
import { findNginx, startNginx, type Nginx } from './startNginx.ts';

const program = findNginx();
const host = 'areas.example';

/** The lines of docs/deployment.md that put TLS in front, with the ports and the certificate of this test. */
function inFront(site: number, ports: { plain: number; secure: number }, folder: string): string {
  const block = /```nginx\n(.*?)```/s.exec(readFileSync('docs/deployment.md', 'utf8'))?.[1] ?? '';
  return block
    .replace('listen 80;', `listen 127.0.0.1:${ports.plain};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${ports.secure} ssl;`)
    .replaceAll(/listen \[::\].*\n/g, '')
    .replaceAll('/etc/ssl/', `${folder}/`)
    .replace('127.0.0.1:8080', `127.0.0.1:${site}`);
}

/** Makes a key and a certificate that holds for this test alone. */
function certify(folder: string): Buffer {
  const [key, certificate] = [join(folder, `${host}.key`), join(folder, `${host}.pem`)];
  const words = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${host} -addext subjectAltName=DNS:${host}`;
  const { status, stderr } = spawnSync(
    'openssl',
    [...words.split(' '), '-keyout', key, '-out', certificate],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  return readFileSync(certificate);
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe.skipIf(program === undefined)("Mozilla's HTTP Observatory, by its published rules", () => {
  const folder = mkdtempSync(join(tmpdir(), 'opportunity-areas-tls-'));
  const ports = { plain: 0, secure: 0 };
  let nginx: Nginx;
  let ca: Buffer;

  beforeAll(async () => {
    ca = certify(folder);
    ports.plain = await freePort();
    ports.secure = await freePort();
    nginx = await startNginx(program ?? '', 'dist.deploy/nginx.conf', 'dist', {
      http: (site) => inFront(site, ports, folder),
    });
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function look(path: string): Promise<Looked> {
    const common = { hostname: '127.0.0.1', path, headers: { host } };
    const secure = await new Promise<IncomingMessage>((resolve, reject) =>
      getSecure({ ...common, port: ports.secure, ca, servername: host }, resolve).on('error', reject),
    );
    const html = await bodyOf(secure);
    const plain = await new Promise<IncomingMessage>((resolve, reject) =>
      getPlain({ ...common, port: ports.plain }, resolve).on('error', reject),
    );
    plain.resume();
    const { statusCode = 0, headers } = plain;
    expect(secure.statusCode).toBe(200);
    return {
      host,
      headers: secure.headers,
      html,
      fromHttp: { status: statusCode, location: headers.location },
    };
  }

  test.each(['/', '/areas/derby/', '/search/', '/compare/', '/data/', '/data/districts/'])(
    '%s has at least 130 behind TLS',
    async (path) => {
      const looked = await look(path);
      expect(score(looked), JSON.stringify(points(looked))).toBeGreaterThanOrEqual(130);
    },
  );

  test('a page of the data loses no points for what scripts of others may read', async () => {
    const [looked, home] = [await look('/data/'), await look('/')];
    expect(looked.headers['access-control-allow-origin']).toBe('*');
    expect(points(looked)).toEqual(points(home));
  });

  test('each header that is taken away costs points', async () => {
    const looked = await look('/');
    const counted = [
      'content-security-policy',
      'strict-transport-security',
      'referrer-policy',
      'x-content-type-options',
      'cross-origin-resource-policy',
    ];
    for (const name of counted) {
      const headers = { ...looked.headers, [name]: undefined };
      expect(score({ ...looked, headers }), name).toBeLessThan(score(looked));
    }
    expect(score({ ...looked, fromHttp: { status: 200, location: undefined } })).toBeLessThan(score(looked));
  });
});
