import type { APIRoute } from 'astro';
import { href } from '../queries/href.ts';

/** Everything may be read by anyone; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
