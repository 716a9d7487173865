import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDropping } from '../../lib/files/droppings.ts';

/** Slugs of the areas that have a file in content/areas, sorted. Empty where there is no such folder. */
export function areaSlugs(root: string): Set<string> {
  const folder = join(root, 'content/areas');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return new Set();
  return new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx') && !isDropping(name))
      .map((name) => name.slice(0, -'.mdx'.length))
      .sort(),
  );
}
