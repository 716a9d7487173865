import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';

/** One record: the path to it in its file, and its value. */
type Named = [path: string[], record: unknown];

/** The records of a file: an MDX file is one, a YAML file holds many by id. */
function recordsOf({ id, yaml }: ReadFile): Named[] {
  if (id !== '') return [[[], yaml.value]];
  const value: unknown = typeof yaml.value === 'object' ? yaml.value : {};
  return Object.entries(value ?? {}).map(([key, record]) => [[key], record]);
}

/** Records that share what readers tell them apart by, such as the title; case does not tell them apart. */
export function uniqueNameProblems(files: readonly ReadFile[], key: string): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((read) =>
    recordsOf(read).flatMap(([path, record]) => {
      if (typeof record !== 'object' || record === null) return [];
      const name = (record as Record<string, unknown>)[key];
      if (typeof name !== 'string' && typeof name !== 'number') return [];
      const known = String(name).toLowerCase();
      const before = first.get(known);
      if (before === undefined) {
        first.set(known, path[0] ?? read.file);
        return [];
      }
      const place = [...path, key];
      const message = `${place.join('.')}: found ${JSON.stringify(name)}, but ${before} has it already; each needs its own`;
      return [{ file: read.file, ...read.yaml.locate(place), message }];
    }),
  );
}
