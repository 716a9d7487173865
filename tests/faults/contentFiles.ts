import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { selectionFile } from '../../src/reading/csv/siteTables.ts';
import { listFiles } from '../../src/reading/lists.ts';
import { changelogFile } from '../../src/reading/releases/releases.ts';
import type { ContentFiles } from './contentFile.ts';

/** The files below content/ of a folder, and the data beside them, as text by path. */
export function contentFiles(root: string): ContentFiles {
  const below = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  const beside = [selectionFile, changelogFile, ...Object.values(listFiles)];
  return new Map([...below, ...beside].map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
