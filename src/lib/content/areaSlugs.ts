import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Slugs of the areas that have a file in content/areas, sorted. Empty where the folder is missing. */
export function areaSlugs(root: string): Set<string> {
  const folder = join(root, 'content/areas');
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length))
      .sort(),
  );
}
