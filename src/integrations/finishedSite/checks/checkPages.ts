import type { KeptPage } from '../keptPage.ts';
import { duplicateDescriptions, duplicateTitles } from './duplicates.ts';

/** Everything that must be true of the pages themselves, wherever their links lead. */
export function checkPages(pages: readonly KeptPage[]): string[] {
  return [
    ...duplicateTitles(pages),
    ...duplicateDescriptions(pages),
    ...pages.flatMap(({ faults }) => faults),
  ];
}
