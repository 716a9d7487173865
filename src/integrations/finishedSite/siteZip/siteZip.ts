import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFiles } from '../../../publishing/zip.ts';
import { filesBelow, type Page } from '../builtPages.ts';
import { relativePage } from './relativePage.ts';

/** Files that mean nothing in a folder without a server. */
const left = /^_(headers|redirects)$|\.(br|gz)$/;

/**
 * The whole site in one ZIP file that opens without a server, from `opportunity-areas-site/index.html`. `finished` gives
 * a page its final text. The same site always gives the same bytes.
 */
export function siteZip(
  folder: string,
  base: string,
  pages: readonly Page[],
  finished: (page: Page) => string,
): Uint8Array {
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
  return zipFiles(new Map(entries), '1980-01-01', { level: 6, os: 3 });
}
