import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eachContentKind } from '../../schemas/contentKinds.ts';
import { isDropping } from '../../lib/files/droppings.ts';
import { imageFolder } from './imageProblems.ts';
import type { Problem } from './problem.ts';

const folder = 'content';

/** What stands in content/ and is read by nobody: a misspelt name would be lost without a word. */
export function strayFileProblems(root: string): Problem[] {
  // A folder that is missing is told with everything that is missing in it.
  if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const known = [...eachContentKind.map(([, { path }]) => path), imageFolder];
  return readdirSync(join(root, folder))
    .filter((name) => !isDropping(name))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !known.includes(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      message: `nothing reads this, allowed: ${known.join(', ')}`,
    }));
}
