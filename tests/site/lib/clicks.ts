/** Paths that the links of a page lead to, without query and anchor. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"#?]*)/g)].map((match) => match[1] ?? '');
}

/** How many clicks each page is from the home page; pages that no link leads to are not in the result. */
export function clicksFromHome(
  pages: readonly string[],
  read: (path: string) => string,
): ReadonlyMap<string, number> {
  const known = new Set(pages);
  const clicks = new Map([['/', 0]]);
  // A map is walked in the order of insertion, so pages that are added here are visited in turn.
  for (const [path, count] of clicks)
    for (const to of linksOf(read(path))) if (known.has(to) && !clicks.has(to)) clicks.set(to, count + 1);
  return clicks;
}
