import type { Kind } from './kinds.ts';

/** A place that a search can find, with the words that lead to it. */
export interface SearchRecord {
  /** Path of the page, without the base path: `/areas/derby/`. */
  path: string;
  /** Anchor without `#`; empty for the page itself. */
  id: string;
  kind: Kind;
  /** Title of the page. */
  title: string;
  /** Heading of the section; empty for the page itself. */
  heading: string;
  /** How its text begins, to show. */
  extract: string;
  /** Words that people search for and that the page may not hold. */
  keywords: string;
  /** Further words of its text, each once, as search knows them. */
  body: string;
}

/** One page of the file: path, kind, title, extract, keywords, body, and its sections. */
export type PackedPage = [string, Kind, string, string, string, string, PackedSection[]];
/** One section: anchor, heading, extract, body. */
export type PackedSection = [string, string, string, string];

/** The file that the search page loads. Short, because every visitor who searches fetches all of it. */
export interface SearchFile {
  /** Groups of phrases that mean the same. */
  synonyms: string[][];
  pages: PackedPage[];
}

/** Packs records for the file: a page's sections stand within it. The page's own record must come before them. */
export function pack(records: readonly SearchRecord[]): PackedPage[] {
  const pages = new Map<string, PackedPage>();
  for (const { path, id, kind, title, heading, extract, keywords, body } of records) {
    const page = pages.get(path);
    if (page) page[6].push([id, heading, extract, body]);
    else pages.set(path, [path, kind, title, extract, keywords, body, []]);
  }
  return [...pages.values()];
}

/** The records of the file, in its order. */
export function unpack(pages: readonly PackedPage[]): SearchRecord[] {
  return pages.flatMap(([path, kind, title, extract, keywords, body, sections]) => [
    { path, kind, title, extract, keywords, body, id: '', heading: '' },
    ...sections.map(([id, heading, text, words]) => ({
      path,
      kind,
      title,
      keywords: '',
      id,
      heading,
      extract: text,
      body: words,
    })),
  ]);
}
