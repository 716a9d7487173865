import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addedLast } from '../addresses/published.ts';
import { filesBelow, type Page } from '../builtPages.ts';
import type { SiteAddress } from '../siteAddress.ts';
import { checkLinks } from './checkLinks.ts';

/** Reads the text files of a built site beside its pages and checks every internal link in all of them. */
export function checkSiteLinks(folder: string, site: SiteAddress, pages: readonly Page[]): string[] {
  const files = filesBelow(folder);
  const texts = files
    .filter((file) => /\.(atom|csv|json|jsonld|md|txt|xml|webmanifest)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  return checkLinks(site, [...files, ...addedLast], pages, texts);
}
