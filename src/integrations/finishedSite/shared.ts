const known = new Map<string, string>();

/**
 * The same text, kept once: thousands of pages name the same addresses. It is a copy, for a piece that was cut from a page
 * keeps the whole page in memory.
 */
export function shared(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const copy = Buffer.from(text, 'utf8').toString('utf8');
  known.set(copy, copy);
  return copy;
}
