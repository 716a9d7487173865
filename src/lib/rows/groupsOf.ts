/** Lines of a long list that are one group: what is below the first screen is laid out after the first paint by groups. */
export const lineGroup = 40;

/** Values in groups of `size`, in their order; the last may be smaller. */
export function groupsOf<T>(values: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(values.length / size) }, (_, index) => index * size);
  return starts.map((start) => values.slice(start, start + size));
}
