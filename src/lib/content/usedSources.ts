/** One use of a source id in front matter. */
export interface SourceUse {
  id: string;
  path: PropertyKey[];
}

/** Every source id that a value names, in the order of the file: in `sources` and `furtherReading`, however deep. */
export function usedSources(root: unknown): SourceUse[] {
  const uses: SourceUse[] = [];
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) {
        if ((key === 'sources' || key === 'furtherReading') && Array.isArray(child))
          child.forEach((id, index) => {
            if (typeof id === 'string') uses.push({ id, path: [...path, key, index] });
          });
        else walk(child, [...path, key]);
      }
  };
  walk(root, []);
  return uses;
}
