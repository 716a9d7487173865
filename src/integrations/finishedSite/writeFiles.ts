import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Writes new files into a folder, by path. Throws where one is already there, as two makers would fight over it, and
 * where a path leads out of the folder.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    if (relative(folder, path).startsWith('..'))
      throw new Error(`${file}: leads out of the folder of the site`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
}
