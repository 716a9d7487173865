/** Things under the first letters of their names, A to Z; the order within a letter is kept. */
export function byLetter<T>(
  items: readonly T[],
  name: (item: T) => string,
): { letter: string; items: T[] }[] {
  const letters = Map.groupBy(items, (item) => name(item).charAt(0).toUpperCase());
  return [...letters]
    .map(([letter, list]) => ({ letter, items: list }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
