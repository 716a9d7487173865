import { stylesOf } from '../headers/site.ts';
import type { Page } from '../pages.ts';
import { duplicateDescriptions, duplicateTitles } from './duplicates.ts';
import { inlineCode } from './inlineCode.ts';
import { duplicateIds } from './uniqueIds.ts';

/** Faults for pages whose stylesheet is not that of the others: one block is what the budget and the policy know. */
function differingStyles(pages: readonly Page[]): string[] {
  const [first] = pages.flatMap(stylesOf);
  return pages.flatMap((page) => {
    const styles = stylesOf(page);
    return styles.every((style) => style === first) && styles.length < 2
      ? []
      : [`${page.file}:1:1: the page has a stylesheet of its own; all pages share one`];
  });
}

/** Everything that must be true of the pages themselves, wherever their links lead. */
export function checkPages(pages: readonly Page[]): string[] {
  return [duplicateTitles, duplicateDescriptions, duplicateIds, inlineCode, differingStyles].flatMap(
    (check) => check(pages),
  );
}
