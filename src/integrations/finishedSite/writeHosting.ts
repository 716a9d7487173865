import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostHeaders } from './headers/hostHeaders.ts';
import { nginxConfiguration } from './headers/nginx.ts';
import type { Site } from './headers/site.ts';
import type { Redirect } from './addresses/redirects.ts';

/** The file `_redirects`, as Netlify and Cloudflare Pages read it. `base` is the path of the site's root. */
export function hostRedirects(base: string, redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
}

/** Writes what hosts read: `_headers` and `_redirects` into the site, the server's file into a folder beside it. */
export function writeHosting(folder: string, deploy: string, site: Site): void {
  writeFileSync(join(folder, '_headers'), hostHeaders(site));
  writeFileSync(join(folder, '_redirects'), hostRedirects(site.base, site.redirects));
  rmSync(deploy, { recursive: true, force: true });
  mkdirSync(deploy);
  writeFileSync(join(deploy, 'nginx.conf'), nginxConfiguration(site));
}
