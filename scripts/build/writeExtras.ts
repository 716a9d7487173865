import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redirectPage, type Redirect } from './addresses/redirects.ts';
import { securityTxt } from './securityTxt.ts';
import type { SiteAddress } from './siteAddress.ts';
import { speculationRules } from './speculationRules.ts';

/** Writes the files that no page of Astro makes: redirect pages, security.txt and the rules for early fetching. */
export function writeExtras(folder: string, site: SiteAddress, redirects: readonly Redirect[]): void {
  const write = (file: string, text: string): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  };
  write('.well-known/security.txt', securityTxt(site));
  write('speculation-rules.json', speculationRules(site.base));
  for (const redirect of redirects) {
    // Only an address of a page can be a page; of a file, the servers' own redirects take care.
    if (!redirect.from.endsWith('/')) continue;
    const at = (path: string): string => `${site.origin}${site.base}${path.slice(1)}`;
    write(`${redirect.from.slice(1)}index.html`, redirectPage(redirect, site.base, at));
  }
}
