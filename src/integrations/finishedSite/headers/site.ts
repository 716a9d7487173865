import type { Redirect } from '../addresses/redirects.ts';
import type { KeptPage } from '../keptPage.ts';
import { sections, type Section } from './sections.ts';

/** What a host's configuration is made from. */
export interface Site {
  /** Path of the site's root: `/` or `/sub/`. */
  base: string;
  /** Every file that visitors may ask for, sorted. */
  files: readonly string[];
  sections: readonly Section[];
  /** CSP sources of the inline stylesheets. */
  styles: readonly string[];
  redirects: readonly Redirect[];
}

/** Gathers what the configuration of a host needs to know of the built pages, the CSP sources of their stylesheets, and files. */
export function describeSite(
  base: string,
  pages: readonly KeptPage[],
  sourceOf: (page: KeptPage) => string,
  files: readonly string[],
  redirects: readonly Redirect[],
): Site {
  const scripts = new Map(pages.map((page) => [page.file, page.script]));
  return {
    base,
    files,
    sections: sections(
      files.map((file) => {
        const script = scripts.get(file);
        return script === undefined ? { file } : { file, script };
      }),
    ),
    styles: [...new Set(pages.filter(({ styled }) => styled).map(sourceOf))].sort(),
    redirects,
  };
}
