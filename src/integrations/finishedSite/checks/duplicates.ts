import type { KeptPage } from '../keptPage.ts';

function duplicates(pages: readonly KeptPage[], what: 'title' | 'description'): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ file, [what]: text }) => {
    if (text === '') return [`${file}:1:1: the page has no ${what}`];
    const before = first.get(text);
    first.set(text, before ?? file);
    return before === undefined ? [] : [`${file}:1:1: the ${what} "${text}" is also that of ${before}`];
  });
}

/** Faults for pages that share a title: people who listen to pages tell tabs apart by it. */
export function duplicateTitles(pages: readonly KeptPage[]): string[] {
  return duplicates(pages, 'title');
}

/** Faults for pages that share a description: lists of search results would not tell them apart. */
export function duplicateDescriptions(pages: readonly KeptPage[]): string[] {
  return duplicates(pages, 'description');
}
