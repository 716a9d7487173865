import { attribute } from '../dom.ts';
import type { Page } from '../builtPages.ts';

function duplicates(pages: readonly Page[], what: string, read: (page: Page) => string): string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = read(page).trim();
    if (text === '') return [`${page.file}:1:1: the page has no ${what}`];
    const before = first.get(text);
    first.set(text, before ?? page.file);
    return before === undefined ? [] : [`${page.file}:1:1: the ${what} "${text}" is also that of ${before}`];
  });
}

/** Faults for pages that share a title: people who listen to pages tell tabs apart by it. */
export function duplicateTitles(pages: readonly Page[]): string[] {
  // A <title> inside an SVG is that drawing's name, so only the first one counts.
  return duplicates(
    pages,
    'title',
    ({ elements }) => elements.find(({ tag }) => tag === 'title')?.text ?? '',
  );
}

/** Faults for pages that share a description: lists of search results would not tell them apart. */
export function duplicateDescriptions(pages: readonly Page[]): string[] {
  return duplicates(pages, 'description', ({ elements }) => {
    const meta = elements.find((element) => attribute(element, 'name') === 'description');
    return meta === undefined ? '' : (attribute(meta, 'content') ?? '');
  });
}
