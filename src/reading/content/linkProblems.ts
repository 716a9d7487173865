import type { Problem } from './problem.ts';
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

/** Links from a text to pages that this site does not have. `page`: the address at which the text stands. */
export function linkProblems(
  { file, links }: Pick<ReadFile, 'file' | 'links'>,
  page: string,
  addresses: ReadonlySet<string>,
): Problem[] {
  return links.flatMap(({ url, line, column }) => {
    const path = pathOf(url, page);
    if (path === undefined || addresses.has(path)) return [];
    const slash = addresses.has(`${path}/`) ? '; it must end with "/"' : '';
    const message = `found a link to "${url}", but the site has no page ${path}${slash}; allowed: the addresses in data/addresses.txt`;
    return [{ file, line, column, message }];
  });
}
