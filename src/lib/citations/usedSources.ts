/** One use of an id in a value, and where it stands. */
export interface IdUse {
  id: string;
  path: PropertyKey[];
}

/** Every id that a value names under one of the keys, alone or in a list, in the order of the file, however deep. */
export function idsUnder(root: unknown, keys: ReadonlySet<string>): IdUse[] {
  const uses: IdUse[] = [];
  const walk = (value: unknown, path: PropertyKey[], named: boolean): void => {
    if (typeof value === 'string') {
      if (named) uses.push({ id: value, path });
    } else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index], named));
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key], keys.has(key));
  };
  walk(root, [], false);
  return uses;
}

const sourceKeys = new Set(['sources', 'furtherReading']);

/** Every source id that a value names. */
export function usedSources(root: unknown): IdUse[] {
  return idsUnder(root, sourceKeys);
}
