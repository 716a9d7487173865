import { twinOf } from '../../lib/site/twins.ts';
import type { DerivedPage } from './derived/derivedPage.ts';
import { type IndexSources, searchFile } from './derived/searchIndex.ts';

/**
 * The files made from the built pages, by path, so that they cover every page and cannot disagree with one: the Markdown
 * twins and the search index. `sources` is what search takes from content and data.
 */
export function derive(pages: readonly DerivedPage[], sources: IndexSources): Map<string, string> {
  const twins = pages.flatMap(({ path, twin }): [string, string][] => {
    const name = twinOf(path)?.slice(1);
    return name === undefined || twin === undefined ? [] : [[name, twin]];
  });
  return new Map([...twins, ['search-index.json', JSON.stringify(searchFile(pages, sources))]]);
}
