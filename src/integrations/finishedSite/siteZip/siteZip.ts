import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../../../reading/files/kept.ts';
import { filesBelow, type Page } from '../builtPages.ts';
import { packed } from './packed.ts';
import { relativePage } from './relativePage.ts';

/** Files that mean nothing in a folder without a server; link previews ask the site itself for its pictures. */
const left = /^_(headers|redirects)$|^og\/|\.(br|gz)$/;

/**
 * The whole site in one ZIP file that opens without a server, from `opportunity-areas-site/index.html`. `finished` gives
 * a page its final text; `kept` holds what an earlier build packed. The same site always gives the same bytes.
 */
export async function siteZip(
  folder: string,
  base: string,
  pages: readonly Page[],
  finished: (page: Page) => string,
  kept: Kept,
): Promise<Uint8Array> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const entries = filesBelow(folder)
    .filter((file) => !left.test(file))
    .map((file): [string, Uint8Array] => {
      const page = byFile.get(file);
      const content =
        page === undefined
          ? new Uint8Array(readFileSync(join(folder, file)))
          : new TextEncoder().encode(finished({ ...page, html: relativePage(page, base) }));
      return [`opportunity-areas-site/${file}`, content];
    });
  const zip = await packed(entries, kept);
  kept.forgetRest();
  return zip;
}
