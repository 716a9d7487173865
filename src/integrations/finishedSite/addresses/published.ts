import { addressOf } from '../builtPages.ts';
import type { KeptPage } from '../keptPage.ts';

/** Files that the build adds when every check has passed. */
export const addedLast = ['build.json', 'opportunity-areas-site.zip'] as const;

/** Files whose names change with their content (the lists of places too), or that no visitor asks for. */
const passing = /^_astro\/|^_(headers|redirects)$|^places\/(?!index\.html$)|\.(br|gz)$/;

/** Every address that the site publishes and promises to keep, sorted. */
export function publishedAddresses(files: readonly string[]): string[] {
  const kept = [...files, ...addedLast].filter((file) => !passing.test(file));
  return [...new Set(kept.map(addressOf))].sort();
}

/** The places on area pages that the site promises to keep: each priority and each target, sorted. */
export function publishedAnchors(pages: readonly KeptPage[]): string[] {
  return pages
    .filter(({ file }) => /^areas\/[^/]+\/index\.html$/.test(file))
    .flatMap(({ file, ids }) =>
      [...ids].filter((id) => /^(priority|target)-/.test(id)).map((id) => `${addressOf(file)}#${id}`),
    )
    .sort();
}
