import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTree } from '../support/copyTree.ts';
import { runBuild } from '../support/runBuild.ts';
import { ask } from './ask.ts';
import { findNginx, startNginx, type Nginx } from './startNginx.ts';

const program = findNginx();

// The build itself checks every link, also that each stays below the sub-path.
describe.skipIf(program === undefined)('the site built for a sub-path, on nginx', () => {
  let folder: string;
  let nginx: Nginx | undefined;

  beforeAll(async () => {
    folder = copyTree('sub-path');
    await runBuild(folder, { BASE_PATH: '/record/', SITE_URL: 'https://host.example' });
    mkdirSync(join(folder, 'root'));
    renameSync(join(folder, 'dist'), join(folder, 'root/record'));
    nginx = await startNginx(program ?? '', join(folder, 'dist.deploy/nginx.conf'), join(folder, 'root'));
  });
  afterAll(async () => {
    await nginx?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (path: string): string => `${nginx?.origin ?? ''}${path}`;

  test('serves pages, data and the page for unknown addresses below it', async () => {
    expect((await ask(at('/record/areas/derby/'))).status).toBe(200);
    const data = await ask(at('/record/data/selection-data.csv'));
    expect(data.headers['access-control-allow-origin']).toBe('*');
    const missing = await ask(at('/record/nothing/'));
    expect(missing.status).toBe(404);
    expect(missing.body.equals(readFileSync(join(folder, 'root/record/404.html')))).toBe(true);
    expect((await ask(at('/areas/derby/'))).status).toBe(404);
  });

  test('allows scripts only where a page has one', async () => {
    const policyOf = async (path: string) => (await ask(at(path))).headers['content-security-policy'];
    expect(await policyOf('/record/search/')).toContain("script-src 'self'");
    expect(await policyOf('/record/areas/derby/')).not.toContain('script-src');
  });

  test('names its own addresses in full', () => {
    const home = readFileSync(join(folder, 'root/record/index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://host.example/record/">');
    const security = readFileSync(join(folder, 'root/record/.well-known/security.txt'), 'utf8');
    expect(security).toContain('Contact: https://host.example/record/about/');
  });
});
