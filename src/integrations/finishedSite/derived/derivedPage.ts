import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { twinOf } from '../../../lib/site/twins.ts';
import { markdownTwin } from './markdownTwin.ts';
import { type Section, sectionsOf } from './pageSections.ts';
import { type PageTree, readPage } from './tree.ts';

/** What a built page says, without its tree: hundreds of trees at once would fill the memory. */
export interface DerivedPage<S = Section> extends Omit<PageTree, 'main'> {
  /** Path without the base path: `/areas/derby/`. */
  path: string;
  sections: S[];
  /** The page as Markdown; undefined where it has no twin. */
  twin: string | undefined;
}

/** Reads a built page; undefined for pages that visitors are not meant to find, which search engines are kept out of. */
export function derivedPage(file: string, document: Tree.Document): DerivedPage | undefined {
  if (file !== 'index.html' && !file.endsWith('/index.html')) return undefined;
  const { main, ...page } = readPage(file, document);
  if (page.noindex) return undefined;
  const path = `/${file.replace(/index\.html$/, '')}`;
  const twin = twinOf(path) === undefined ? undefined : markdownTwin({ ...page, main });
  return { ...page, path, sections: sectionsOf(main), twin };
}

/** A derived page whose sections are only places to lead to: their texts are let go. */
export type ListedPage = DerivedPage<Pick<Section, 'id' | 'heading'>>;

/** The document to print of an area: its answers and its full record in one, with one list of sources. */
const whole = /^(areas\/[^/]+\/)print\/index\.html$/;

/** Gives an area's page the twin of its document to print, so that the Markdown holds answers and record together. */
export function takeWholeTwin(pages: readonly ListedPage[], file: string, document: Tree.Document): void {
  const folder = whole.exec(file)?.[1];
  if (folder === undefined) return;
  const page = pages.find(({ path, twin }) => twin !== undefined && path === `/${folder}`);
  if (page) page.twin = markdownTwin({ ...page, main: readPage(file, document).main });
}
