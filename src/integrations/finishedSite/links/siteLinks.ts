import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addedLast } from '../addresses/published.ts';
import { filesBelow } from '../builtPages.ts';
import type { KeptPage } from '../keptPage.ts';
import type { SiteAddress } from '../siteAddress.ts';
import { checkLinks, type TextFile } from './checkLinks.ts';

/** Texts one by one: those of all districts together fill the memory. */
function* textsIn(folder: string, files: readonly string[]): Generator<TextFile> {
  for (const file of files)
    if (/\.(atom|csv|json|jsonld|md|txt|xml|webmanifest)$/.test(file))
      yield { file, text: readFileSync(join(folder, file), 'utf8') };
}

/** Reads the text files of a built site beside its pages and checks every internal link in all of them. */
export function checkSiteLinks(folder: string, site: SiteAddress, pages: readonly KeptPage[]): string[] {
  const files = filesBelow(folder);
  return checkLinks(site, [...files, ...addedLast], pages, textsIn(folder, files));
}
