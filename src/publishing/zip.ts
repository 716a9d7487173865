import { zipSync } from 'fflate';

/**
 * A ZIP archive of the files, in the order of their names, every one dated the same day (`2026-11-23`): the same
 * files always make the same bytes. ZIP stores local time, so the day is built from local parts too.
 */
export function zipFiles(
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
  options: { level?: 6 | 9; os?: number } = {},
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()])), {
    level: 9,
    mtime,
    ...options,
  });
}
