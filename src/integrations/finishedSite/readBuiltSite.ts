import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedPage, type DerivedPage, takeWholeTwin } from './derived/derivedPage.ts';
import { elementsOf, parsePage } from './dom.ts';
import { insertAll, laterInserts } from './laidOutLater.ts';
import { filesBelow, type Page } from './builtPages.ts';
import { takeStyle } from './stylesheet.ts';

/** The pages as Astro wrote them, each read once. */
export interface BuiltSite {
  /** Every page, sorted by path, its stylesheet taken out. */
  pages: Page[];
  /** What the pages say that visitors are meant to find. */
  derived: DerivedPage[];
  /** The stylesheet that all pages share; empty where none has one. */
  style: string;
  /** One for each page whose stylesheet is not that of the first. */
  faults: string[];
}

/** Reads every page of a built site. Throws where one lacks what every page has. */
export function readBuiltSite(folder: string): BuiltSite {
  const site: BuiltSite = { pages: [], derived: [], style: '', faults: [] };
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
    const { html, style } = takeStyle(readFileSync(join(folder, file), 'utf8'));
    if (site.style === '') site.style = style ?? '';
    else if (style !== undefined && style !== site.style)
      site.faults.push(`${file}:1:1: has another stylesheet than the other pages; all pages share one`);
    const document = parsePage(html);
    const inserts = laterInserts(document);
    site.pages.push({ file, html: insertAll(html, inserts), elements: elementsOf(document, inserts) });
    const derived = derivedPage(file, document);
    if (derived !== undefined) site.derived.push(derived);
    else takeWholeTwin(site.derived, file, document);
  }
  return site;
}
