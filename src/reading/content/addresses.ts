import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readAnyList } from '../lists.ts';

/** Addresses of the site as far as its sources tell, before anything is built. */
export interface Addresses {
  /** Those that the site has promised to keep. */
  promised: ReadonlySet<string>;
  /** Those that lead on to another. */
  moved: ReadonlySet<string>;
  /** Those of the pages that are written in code, one file each. Empty where the code is not there. */
  fixed: ReadonlySet<string>;
}

/** Addresses of the pages below a folder of `src/pages` that have one each: their names hold no `[`. */
function fixedBelow(folder: string, address: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = entry.name.replace(/\.(?:astro|ts)$/, '');
    if (name.includes('[')) return [];
    if (entry.isDirectory()) return fixedBelow(join(folder, name), `${address}${name}/`);
    if (entry.name.endsWith('.ts')) return [`${address}${name}`];
    return [name === 'index' ? address : `${address}${name}/`];
  });
}

/** Reads what addresses the site of a folder has. */
export function readAddresses(root: string): Addresses {
  return {
    promised: new Set(readAnyList(join(root, listFiles.addresses))),
    moved: new Set(readAnyList(join(root, listFiles.redirects)).map((line) => line.split(/\s+/)[0] ?? line)),
    fixed: new Set(fixedBelow(join(root, 'src/pages'), '/')),
  };
}
