import { twinOf } from '../../lib/site/twins.ts';
import { entriesOf } from './derived/aToZ.ts';
import { listHtml, withList } from './derived/aToZHtml.ts';
import type { DerivedPage } from './derived/derivedPage.ts';
import { llmsTxt } from './derived/llms.ts';
import { type IndexSources, searchFile } from './derived/searchIndex.ts';
import { sitemap, sitemapIndex } from './derived/sitemap.ts';
import { withLater } from './laidOutLater.ts';
import { type Page, toPage } from './builtPages.ts';

/** The page that the list A to Z goes into. */
const aToZ = 'a-to-z/index.html';

/** What is made from the built pages. */
export interface Derived {
  /** Files to write, by path. */
  files: ReadonlyMap<string, string>;
  /** The pages, with the list in its place. */
  pages: Page[];
}

/**
 * Makes what is made from the built pages, so that it covers every page and cannot disagree with one: the list A to Z,
 * the Markdown twins, the search index, the sitemap and llms.txt. `files` are those that are built; `sources` what
 * search takes from content and data. Throws where a page lacks what is needed.
 */
export function derive(
  pages: readonly Page[],
  found: readonly DerivedPage[],
  files: readonly string[],
  sources: IndexSources,
): Derived {
  const home = found.find(({ path }) => path === '/')?.canonical;
  if (home === undefined) throw new Error('index.html:1:1: the home page is missing');
  const list = listHtml(entriesOf(found), new URL(home).pathname);
  const twins = found.map(({ path, twin }): [string, string][] => {
    const name = twinOf(path)?.slice(1);
    return name === undefined || twin === undefined ? [] : [[name, twin]];
  });
  return {
    files: new Map([
      ...twins.flat(),
      ['search-index.json', JSON.stringify(searchFile(found, sources))],
      ['sitemap.xml', sitemap(found)],
      ['sitemap-index.xml', sitemapIndex(home)],
      ['llms.txt', llmsTxt(found, files, home)],
    ]),
    pages: pages.map((page) =>
      page.file === aToZ ? toPage(aToZ, withLater(withList(page.html, list))) : page,
    ),
  };
}
