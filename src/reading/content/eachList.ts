/** Calls `visit` for every list in a value, however deep. */
export function eachList(
  value: unknown,
  visit: (list: unknown[], path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (Array.isArray(value)) visit(value, path);
  if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value))
      eachList(child, visit, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The texts that the items of a list have under a key; undefined where an item has none. */
export function textsOf(list: readonly unknown[], key: string): (string | undefined)[] {
  return list.map((item) => {
    const value =
      typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  });
}
