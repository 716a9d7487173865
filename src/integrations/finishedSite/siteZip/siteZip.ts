import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesBelow, type Page } from '../pages.ts';
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
  const files: Zippable = Object.fromEntries(entries);
  // ZIP keeps local time without a zone: a local date gives the same bytes everywhere.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1), os: 3 });
}
