import type { APIRoute } from 'astro';
import { contentTypeOf } from '../lib/files/contentTypes.ts';
import { sitemapIndex } from '../publishing/sitemap.ts';
import { address } from '../queries/dataPackage.ts';

/** The one sitemap, where search engines look for it first. */
export const GET: APIRoute = () =>
  new Response(sitemapIndex(address('/sitemap.xml')), {
    headers: { 'content-type': contentTypeOf('sitemap-index.xml') },
  });
