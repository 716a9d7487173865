import type { Page } from '../builtPages.ts';
import { duplicateDescriptions, duplicateTitles } from './duplicates.ts';
import { inlineCode } from './inlineCode.ts';
import { duplicateIds } from './uniqueIds.ts';

/** Faults for a second stylesheet: one block, empty here, is what the budget and the policy know. */
function secondStyles(pages: readonly Page[]): string[] {
  return pages.flatMap(({ file, elements }) => {
    const styles = elements.filter(({ tag }) => tag === 'style');
    return styles.length < 2 && styles.every(({ text }) => text === '')
      ? []
      : [`${file}:1:1: the page has a stylesheet of its own; all pages share one`];
  });
}

/** Everything that must be true of the pages themselves, without their stylesheet, wherever their links lead. */
export function checkPages(pages: readonly Page[]): string[] {
  return [duplicateTitles, duplicateDescriptions, duplicateIds, inlineCode, secondStyles].flatMap((check) =>
    check(pages),
  );
}
