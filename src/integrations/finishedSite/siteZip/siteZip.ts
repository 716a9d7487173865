import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../../../reading/files/kept.ts';
import { filesBelow } from '../builtPages.ts';
import { edited } from '../edits.ts';
import type { KeptPage } from '../keptPage.ts';
import { packInto } from './packInto.ts';

/** Files that mean nothing in a folder without a server; link previews ask the site itself for its pictures. */
const left = /^_(headers|redirects)$|^og\/|\.(br|gz)$/;

/**
 * Writes the whole site into one ZIP file that opens without a server, from `opportunity-areas-site/index.html`.
 * `unfinished` gives the text of a page before its policy and stylesheet, `finish` puts them in; `kept` holds what an
 * earlier build packed. The same site always gives the same bytes.
 */
export async function siteZip(
  folder: string,
  zip: string,
  pages: readonly KeptPage[],
  unfinished: (page: KeptPage) => string,
  finish: (page: KeptPage, html: string) => string,
  kept: Kept,
): Promise<void> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const contentOf = (file: string): Uint8Array => {
    const page = byFile.get(file);
    if (page === undefined) return readFileSync(join(folder, file));
    return Buffer.from(finish(page, edited(unfinished(page), page.relative)), 'utf8');
  };
  // One file after the other: all of them at once fill the memory.
  const entries = filesBelow(folder)
    .filter((file) => !left.test(file) && file !== zip)
    .values()
    .map((file) => [`opportunity-areas-site/${file}`, contentOf(file)] as const);
  await packInto(join(folder, zip), entries, kept);
  kept.forgetRest();
}
