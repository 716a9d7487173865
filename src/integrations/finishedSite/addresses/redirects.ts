import { escapeHtml } from '../../../lib/html/escapeHtml.ts';
import type { SiteAddress } from '../siteAddress.ts';

/** An address that has gone and the one that took its place, both below the site's root, starting with `/`. */
export interface Redirect {
  from: string;
  to: string;
}

/** Reads lines of the form `/old/ /new/`. Throws an error that names the line where one is not. */
export function parseRedirects(lines: readonly string[], file: string): Redirect[] {
  return lines.map((line) => {
    const [from, to, ...rest] = line.split(/\s+/);
    if (
      from === undefined ||
      to === undefined ||
      rest.length > 0 ||
      !from.startsWith('/') ||
      !to.startsWith('/')
    ) {
      throw new Error(`${file}: found "${line}", allowed: an old and a new address, like /old/ /new/`);
    }
    return { from, to };
  });
}

/** Whether the old address is a place on a page: no server can redirect that, it only says where the place went. */
export function isAnchor({ from }: Redirect): boolean {
  return from.includes('#');
}

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

/** A page that leads on, for hosts without redirects. `at` gives a path of the site its full address. */
function redirectPage({ from, to }: Redirect, base: string, at: (path: string) => string): string {
  const address = escapeHtml(`${base}${to.slice(1)}`);
  const [before, after] = [escapeHtml(from), escapeHtml(to)];
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${before} has moved – Opportunity areas</title><meta name="description" content="What stood at ${before} is now at ${after}."><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(at(to))}"><meta http-equiv="refresh" content="0; url=${address}"></head><body><main><h1>This page has moved</h1><p>It is now at <a href="${address}">${after}</a>.</p></main></body></html>
`;
}
