import type { Problem } from './problem.ts';
import type { PagePlaces } from './pagePlaces.ts';
import type { ReadFile } from './readEntry.ts';

/** A root that no path of the site begins with, so that a link that climbs above the site is seen. */
const root = 'https://site.invalid/root';

/** The path of the site that a link leads to from a page; undefined for other sites and parts of the same page. */
function pathOf(url: string, page: string): string | undefined {
  if (url.startsWith('#') || /^[a-z]+:/i.test(url)) return undefined;
  const target = url.startsWith('/') ? `${root}${url}` : url;
  if (!URL.canParse(target, `${root}${page}`)) return url;
  const { pathname } = new URL(target, `${root}${page}`);
  return pathname.startsWith('/root/') ? pathname.slice('/root'.length) : `..${pathname}`;
}

/** How a text of a page writes a path of the site, so that it holds below any address that the site has. */
function relativeTo(page: string, url: string): string {
  return `${'../'.repeat(page.split('/').length - 2)}${url.slice(1)}`;
}

/** The place on a page that a link names; undefined where it names none, or a text to mark (`#:~:text=`). */
function placeOf(url: string): string | undefined {
  const name = /#(.+)$/.exec(url)?.[1];
  return name === undefined || name.startsWith(':~:') ? undefined : name;
}

/**
 * Links from a text to pages and places that this site does not have, and those that hold only where the site lives at
 * a root. `page`: the address at which the text stands.
 */
export function linkProblems(
  { file, links }: Pick<ReadFile, 'file' | 'links'>,
  page: string,
  addresses: ReadonlySet<string>,
  places: PagePlaces = new Map(),
): Problem[] {
  return links.flatMap(({ url, line, column }) => {
    const path = url.startsWith('#') ? page : pathOf(url, page);
    if (path === undefined) return [];
    const known = places.get(path);
    const place = placeOf(url);
    if (known !== undefined && place !== undefined && !known.has(place)) {
      const allowed = [...known].map((each) => `#${each}`).join(', ');
      const message = `found a link to "${url}", but ${path} has no place #${place}; allowed: ${allowed}`;
      return [{ file, line, column, message }];
    }
    if (addresses.has(path) || path === page) {
      if (!url.startsWith('/')) return [];
      const message = `found a link to "${url}", which breaks where the site lives below a path; write ${relativeTo(page, url)}`;
      return [{ file, line, column, message }];
    }
    const slash = addresses.has(`${path}/`) ? '; it must end with "/"' : '';
    const message = `found a link to "${url}", but the site has no page ${path}${slash}; allowed: the addresses in data/addresses.txt`;
    return [{ file, line, column, message }];
  });
}
