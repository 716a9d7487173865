import type { SearchRecord } from '../../lib/search/searchFile.ts';
import { twinOf } from '../../lib/site/twins.ts';
import type { ListedPage } from './derived/derivedPage.ts';
import { searchFile } from './derived/searchIndex.ts';

/**
 * The files made from the built pages, by path, so that they cover every page and cannot disagree with one: the Markdown
 * twins and the search index.
 */
export function derive(
  pages: readonly Pick<ListedPage, 'path' | 'twin'>[],
  records: readonly SearchRecord[],
): Map<string, string> {
  const twins = pages.flatMap(({ path, twin }): [string, string][] => {
    const name = twinOf(path)?.slice(1);
    return name === undefined || twin === undefined ? [] : [[name, twin]];
  });
  return new Map([...twins, ['search-index.json', JSON.stringify(searchFile(records))]]);
}
