import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';

/** The files that are not the same, byte for byte, in both folders, or that only one of them has. */
export function compareTrees(one: string, other: string): string[] {
  const first = new Set(filesBelow(one));
  const second = new Set(filesBelow(other));
  return [...new Set([...first, ...second])]
    .sort()
    .filter(
      (file) =>
        !first.has(file) ||
        !second.has(file) ||
        !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    );
}
