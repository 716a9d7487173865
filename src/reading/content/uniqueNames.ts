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

/** The value at a path of a record, as text to compare: case does not tell two apart. */
function textAt(record: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    record,
  );
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/**
 * Records that share what readers tell them apart by, such as the title; case does not tell them apart. `key`: the key,
 * or a path with dots. `isNew` says of an id that it was never published: the newer of two is to blame.
 */
export function uniqueNameProblems(
  files: readonly ReadFile[],
  key: string,
  isNew: (id: string) => boolean = () => false,
): Problem[] {
  const first = new Map<string, string>();
  const records = files.flatMap((read) =>
    recordsOf(read).map(([path, record]) => ({ read, path, record, late: isNew(path[0] ?? read.id) })),
  );
  return records
    .toSorted((a, b) => Number(a.late) - Number(b.late))
    .flatMap(({ read, path, record }) => {
      const place = [...path, ...key.split('.')];
      const name = textAt(record, key.split('.'));
      if (name === undefined) return [];
      const before = first.get(name.toLowerCase());
      if (before === undefined) {
        first.set(name.toLowerCase(), path[0] ?? read.file);
        return [];
      }
      const found = name.length > 80 ? `${name.slice(0, 79)}…` : name;
      const shown = /^\d+$/.test(found) ? found : JSON.stringify(found);
      const message = `${place.join('.')}: found ${shown}, but ${before} has it already; each needs its own`;
      return [{ file: read.file, ...read.yaml.locate(place), message }];
    });
}
