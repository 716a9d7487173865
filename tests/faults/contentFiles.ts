import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { selectionFile } from '../../src/reading/csv/siteTables.ts';
import type { ContentFiles } from './contentFile.ts';

/** The files below content/ of a folder, and the data beside them, as text by path. */
export function contentFiles(root: string): ContentFiles {
  const below = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  return new Map([...below, selectionFile].map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
