import type { Page } from './pages.ts';

/** Faults for pages that share a title: people who listen to pages tell tabs apart by it. */
export function duplicateTitles(pages: readonly Page[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, html }) => {
    const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1]?.trim() ?? '';
    if (title === '') return [`${file}:1:1: the page has no title`];
    const before = first.get(title);
    first.set(title, before ?? file);
    return before === undefined ? [] : [`${file}:1:1: the title "${title}" is also that of ${before}`];
  });
}
