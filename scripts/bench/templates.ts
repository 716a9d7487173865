/** One page of the built site that stands for all pages of its template. */
export interface TemplatePage {
  /** Path of the template below src/pages. */
  template: string;
  /** Address of the page on the site, with `/` at both ends. */
  path: string;
}

/** What the pages of a template match: `areas/[slug].astro` is any `areas/…/index.html`. */
function patternOf(template: string): RegExp {
  const parts = template
    .replace(/\.astro$/, '')
    .replace(/(?:^|\/)index$/, '')
    .split('/')
    .filter(Boolean);
  const route = parts.map((part) =>
    part.startsWith('[') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|\\]/g, '\\$&'),
  );
  return new RegExp(`^${[...route, 'index\\.html'].join('/')}$`);
}

/**
 * The largest page of each template, sorted by template. A page belongs to the template that names it most exactly;
 * templates that make no page of their own (404) are left out.
 */
export function templatePages(
  templates: readonly string[],
  pages: ReadonlyMap<string, number>,
): TemplatePage[] {
  const exactFirst = [...templates].sort((a, b) => a.split('[').length - b.split('[').length);
  const largest = new Map<string, string>();
  for (const [page, size] of pages) {
    const template = exactFirst.find((name) => patternOf(name).test(page));
    if (template === undefined) continue;
    const before = largest.get(template);
    if (before === undefined || size > (pages.get(before) ?? 0)) largest.set(template, page);
  }
  return [...largest]
    .map(([template, page]) => ({ template, path: `/${page.replace(/index\.html$/, '')}` }))
    .sort((a, b) => (a.template < b.template ? -1 : 1));
}
