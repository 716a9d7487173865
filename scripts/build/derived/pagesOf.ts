import type { Page } from '../pages.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type PageTree, readPage } from './tree.ts';

/** A built page with its path on the site and its sections. */
export interface DerivedPage extends PageTree {
  /** Path without the base path: `/areas/derby/`. */
  path: string;
  sections: Section[];
}

/** Reads the built pages that visitors are meant to find: all but those kept out of search engines. */
export function pagesOf(pages: readonly Page[]): DerivedPage[] {
  return pages
    .filter(({ file }) => file === 'index.html' || file.endsWith('/index.html'))
    .map(({ file, html }) => {
      const tree = readPage(file, html);
      return { ...tree, path: `/${file.replace(/index\.html$/, '')}`, sections: sectionsOf(tree.main) };
    })
    .filter(({ noindex }) => !noindex);
}
