import type { Redirect } from '../addresses/redirects.ts';

/** The file `_redirects`, as Netlify and Cloudflare Pages read it. `base` is the path of the site's root. */
export function hostRedirects(base: string, redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
}
