import { redirectPage, type Redirect } from './addresses/redirects.ts';
import { securityTxt } from './securityTxt.ts';
import type { SiteAddress } from './siteAddress.ts';
import { speculationRules } from './speculationRules.ts';

/** The files that no page of Astro makes: redirect pages, security.txt and the rules for early fetching. */
export function extras(site: SiteAddress, redirects: readonly Redirect[]): Map<string, string> {
  const at = (path: string): string => `${site.origin}${site.base}${path.slice(1)}`;
  return new Map([
    ['.well-known/security.txt', securityTxt(site)],
    ['speculation-rules.json', speculationRules(site.base)],
    ...redirects
      // Only an address of a page can be a page; of a file, the servers' own redirects take care.
      .filter(({ from }) => from.endsWith('/'))
      .map((redirect): [string, string] => [
        `${redirect.from.slice(1)}index.html`,
        redirectPage(redirect, site.base, at),
      ]),
  ]);
}
