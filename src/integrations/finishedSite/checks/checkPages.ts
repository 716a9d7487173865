import type { KeptPage } from '../keptPage.ts';
import { duplicateDescriptions, duplicateTitles } from './duplicates.ts';
import { checkAddresses } from '../addresses/checkAddresses.ts';
import { listFiles, readList } from '../../../reading/lists.ts';
import { publishedAddresses, publishedAnchors } from '../addresses/published.ts';
import type { Redirect } from '../addresses/redirects.ts';

/** Faults for addresses and anchors that were published and have gone, or are new and not yet promised. */
export function checkPromises(
  files: readonly string[],
  pages: readonly KeptPage[],
  redirects: readonly Redirect[],
): string[] {
  const now = publishedAddresses(files);
  const anchors = publishedAnchors(pages);
  return [
    ...checkAddresses({ now, promised: readList(listFiles.addresses), redirects }, listFiles.addresses),
    ...checkAddresses({ now: anchors, promised: readList(listFiles.anchors), redirects }, listFiles.anchors),
  ];
}

/** Everything that must be true of the pages themselves, wherever their links lead. */
export function checkPages(pages: readonly KeptPage[]): string[] {
  return [
    ...duplicateTitles(pages),
    ...duplicateDescriptions(pages),
    ...pages.flatMap(({ faults }) => faults),
  ];
}
