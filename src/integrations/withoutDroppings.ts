import type { AstroIntegration } from 'astro';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDropping } from '../lib/files/droppings.ts';

/** Takes out of a folder what systems and editors left in the folders that it was copied from. */
export function removeDroppings(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (isDropping(entry.name)) rmSync(join(entry.parentPath, entry.name), { recursive: true, force: true });
}

/** Astro copies all of `public/`; what Finder, Explorer and editors left there is not published. Comes first. */
export function withoutDroppings(): AstroIntegration {
  return {
    name: 'without-droppings',
    hooks: { 'astro:build:done': ({ dir }) => removeDroppings(fileURLToPath(dir)) },
  };
}
