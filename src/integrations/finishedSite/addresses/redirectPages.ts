import { redirectPage, type Redirect } from './redirects.ts';
import type { SiteAddress } from '../siteAddress.ts';

/** A page for each address that has moved, for hosts without redirects. */
export function redirectPages(site: SiteAddress, redirects: readonly Redirect[]): Map<string, string> {
  const at = (path: string): string => `${site.origin}${site.base}${path.slice(1)}`;
  return new Map(
    redirects
      // Only an address of a page can be a page; of a file, the servers' own redirects take care.
      .filter(({ from }) => from.endsWith('/'))
      .map((redirect): [string, string] => [
        `${redirect.from.slice(1)}index.html`,
        redirectPage(redirect, site.base, at),
      ]),
  );
}
