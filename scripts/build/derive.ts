import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { twinOf } from '../../src/lib/site/twins.ts';
import { entriesOf } from './derived/aToZ.ts';
import { listHtml, withList } from './derived/aToZHtml.ts';
import { llmsTxt } from './derived/llms.ts';
import { markdownTwin } from './derived/markdownTwin.ts';
import { pagesOf } from './derived/pagesOf.ts';
import { searchFile } from './derived/searchIndex.ts';
import { sitemap, sitemapIndex } from './derived/sitemap.ts';
import { readIndexSources } from './derived/sources.ts';
import { filesBelow, htmlPages } from './pages.ts';

/**
 * Makes what is made from the built pages, so that it covers every page and cannot disagree with one: the list A to Z,
 * the Markdown twins, the search index, the sitemap and llms.txt. Reads content and data below `root`, writes into
 * `folder`. Throws where a page lacks what is needed.
 */
export function derive(folder: string, root = '.'): void {
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const pages = pagesOf(htmlPages(folder));
  const home = pages.find(({ path }) => path === '/')?.canonical;
  if (home === undefined) throw new Error('index.html:1:1: the home page is missing');

  const aToZ = 'a-to-z/index.html';
  const list = listHtml(entriesOf(pages), new URL(home).pathname);
  write(aToZ, withList(readFileSync(join(folder, aToZ), 'utf8'), list));
  for (const page of pages) {
    const twin = twinOf(page.path);
    if (twin !== undefined) write(twin, markdownTwin(page));
  }
  write('search-index.json', JSON.stringify(searchFile(pages, readIndexSources(root))));
  write('sitemap.xml', sitemap(pages));
  write('sitemap-index.xml', sitemapIndex(home));
  write('llms.txt', llmsTxt(pages, filesBelow(folder), home));
}
