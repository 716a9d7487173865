import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of the site as far as its sources tell, before anything is built. */
export interface Addresses {
  /** Those that the site has promised to keep. */
  promised: ReadonlySet<string>;
  /** Those that lead on to another. */
  moved: ReadonlySet<string>;
  /** Those of the pages that are written in code, one file each. Empty where the code is not there. */
  fixed: ReadonlySet<string>;
}

/** The first word of each line of a list; comments and blank lines hold none. A missing file is empty. */
function firstWords(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/)[0] ?? '')
    .filter((word) => word !== '' && !word.startsWith('#'));
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
    promised: new Set(firstWords(join(root, 'data/addresses.txt'))),
    moved: new Set(firstWords(join(root, 'data/redirects.txt'))),
    fixed: new Set(fixedBelow(join(root, 'src/pages'), '/')),
  };
}
