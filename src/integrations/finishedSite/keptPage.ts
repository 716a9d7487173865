import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from './dom.ts';
import { filesBelow, isScript, type Page, toPage } from './builtPages.ts';
import { ownFaults } from './checks/ownFaults.ts';
import { type Edit, editsAfter } from './edits.ts';
import { allLinks, type Link } from './links/linksOf.ts';
import { shared } from './shared.ts';
import type { SiteAddress } from './siteAddress.ts';
import { relativeEdits } from './siteZip/relativePage.ts';

/** What later steps need of a page. Its text stays in its file and its tree is let go: those of all pages fill gigabytes. */
export interface KeptPage {
  file: string;
  /** What is wrong with the page itself, wherever its links lead. */
  faults: readonly string[];
  /** Empty where it has none. */
  title: string;
  description: string;
  /** The places that a link can lead to. */
  ids: ReadonlySet<string>;
  links: readonly Link[];
  /** Whether it loads a script, and whether it has a block for the stylesheet. */
  script: boolean;
  styled: boolean;
  /** What its text gets as soon as it is read. */
  inserts: readonly Edit[];
  /** Edits, after those, that make its addresses relative to its file. */
  relative: readonly Edit[];
}

/** Takes from a page what later steps need of it. `inserts`: what its text will get. */
export function keptPage(page: Page, site: SiteAddress, inserts: readonly Edit[] = []): KeptPage {
  const { file, elements } = page;
  const description = elements.find((element) => attribute(element, 'name') === 'description');
  return {
    file,
    faults: ownFaults(page),
    // A <title> inside an SVG is that drawing's name, so only the first one counts.
    title: elements.find(({ tag }) => tag === 'title')?.text.trim() ?? '',
    description: (description && attribute(description, 'content'))?.trim() ?? '',
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? []).map(shared)),
    links: allLinks(page, site).map(({ address, line }) => ({ address: shared(address), line })),
    script: elements.some(isScript),
    styled: elements.some(({ tag }) => tag === 'style'),
    inserts,
    relative: editsAfter(relativeEdits(page, site.base), inserts).map((edit) => ({
      ...edit,
      text: shared(edit.text),
    })),
  };
}

/** What is kept of every page of a finished site, sorted by path. */
export function keptPages(folder: string, site: SiteAddress): KeptPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => keptPage(toPage(file, readFileSync(join(folder, file), 'utf8')), site));
}
