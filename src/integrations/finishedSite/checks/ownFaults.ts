import type { Page } from '../builtPages.ts';
import { inlineCode } from './inlineCode.ts';
import { duplicateIds } from './uniqueIds.ts';

/** Faults for a second stylesheet: one block, empty here, is what the budget and the policy know. */
function secondStyles({ file, elements }: Page): string[] {
  const styles = elements.filter(({ tag }) => tag === 'style');
  return styles.length < 2 && styles.every(({ text }) => text === '')
    ? []
    : [`${file}:1:1: the page has a stylesheet of its own; all pages share one`];
}

/** Everything that must be true of a page itself, without its stylesheet, whatever other pages say. */
export function ownFaults(page: Page): string[] {
  return [duplicateIds, inlineCode, secondStyles].flatMap((check) => check(page));
}
