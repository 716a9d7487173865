import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../lib/search/searchFile.ts';
import { derivedPage, type ListedPage, takeWholeTwin } from './derived/derivedPage.ts';
import { type IndexSources, indexer } from './derived/searchIndex.ts';
import { elementsOf, parsePage } from './dom.ts';
import { edited } from './edits.ts';
import { type KeptPage, keptPage } from './keptPage.ts';
import { laterInserts } from './laidOutLater.ts';
import { filesBelow } from './builtPages.ts';
import { shared } from './shared.ts';
import type { SiteAddress } from './siteAddress.ts';
import { noStyleUse, noteStyleUse, type StyleUse, takeStyle } from './stylesheet.ts';

/** What is kept of the pages as Astro wrote them, each read into a tree once and then let go. */
export interface BuiltSite {
  /** Every page, sorted by path. */
  pages: KeptPage[];
  /** What the pages say that visitors are meant to find. */
  derived: ListedPage[];
  /** What search knows of these. */
  records: SearchRecord[];
  /** The stylesheet that all pages share; empty where none has one. */
  style: string;
  uses: StyleUse[];
  /** One for each page whose stylesheet is not that of the first. */
  faults: string[];
}

/** Reads every page of a built site. `sources` is what search takes from content and data. Throws where a page lacks what every page has. */
export function readBuiltSite(folder: string, address: SiteAddress, sources: IndexSources): BuiltSite {
  const site: BuiltSite = { pages: [], derived: [], records: [], style: '', uses: noStyleUse(), faults: [] };
  const recordsOf = indexer(sources);
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
    const { html, style } = takeStyle(readFileSync(join(folder, file), 'utf8'));
    if (site.style === '') site.style = style ?? '';
    else if (style !== undefined && style !== site.style)
      site.faults.push(`${file}:1:1: has another stylesheet than the other pages; all pages share one`);
    const document = parsePage(html);
    const inserts = laterInserts(document);
    site.pages.push(keptPage({ file, html, elements: elementsOf(document) }, address, inserts));
    noteStyleUse(site.uses, file, edited(html, inserts));
    const derived = derivedPage(file, document);
    if (derived === undefined) takeWholeTwin(site.derived, file, document);
    else {
      site.records.push(...recordsOf(derived));
      site.derived.push({
        ...derived,
        sections: derived.sections.map(({ id, heading }) => ({ id: shared(id), heading: shared(heading) })),
      });
    }
  }
  return site;
}
