import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { filesBelow, toPage } from '../pages.ts';
import { relativePage } from './relativePage.ts';

/** Files that mean nothing in a folder without a server. */
const left = /^_(headers|redirects)$|\.(br|gz)$/;

/**
 * The whole site in one ZIP file that opens without a server, from `opportunity-areas-site/index.html`.
 * The same site always gives the same bytes.
 */
export function siteZip(folder: string, base: string): Uint8Array {
  const entries = filesBelow(folder)
    .filter((file) => !left.test(file))
    .map((file): [string, Uint8Array] => {
      const bytes = readFileSync(join(folder, file));
      const content = file.endsWith('.html')
        ? new TextEncoder().encode(relativePage(toPage(file, bytes.toString('utf8')), base))
        : new Uint8Array(bytes);
      return [`opportunity-areas-site/${file}`, content];
    });
  const files: Zippable = Object.fromEntries(entries);
  // ZIP keeps local time without a zone: a local date gives the same bytes everywhere.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}
