import { escapeHtml } from '../lib/html/escapeHtml.ts';

/** Every page for search engines by its full address, with the day of its last change where it tells one. */
export function sitemap(pages: readonly { address: string; changed: string | undefined }[]): string {
  const entries = pages.map(
    ({ address, changed }) =>
      `<url><loc>${escapeHtml(address)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The index of sitemaps that search engines look for; it has the one sitemap of this site, at `address`. */
export function sitemapIndex(address: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>`,
    '</sitemapindex>',
    '',
  ].join('\n');
}
