import type { DerivedPage } from './derivedPage.ts';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Every page for search engines, with the day of its last change where the page tells one. */
export function sitemap(pages: readonly Pick<DerivedPage, 'canonical' | 'changed'>[]): string {
  const entries = pages.map(
    ({ canonical, changed }) =>
      `<url><loc>${escapeXml(canonical)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The index of sitemaps that search engines look for; it has the one sitemap of this site. `home`: address of the site. */
export function sitemapIndex(home: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<sitemap><loc>${escapeXml(new URL('sitemap.xml', home).href)}</loc></sitemap>`,
    '</sitemapindex>',
    '',
  ].join('\n');
}
