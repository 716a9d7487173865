import type { APIRoute } from 'astro';
import { contentTypeOf } from '../lib/files/contentTypes.ts';
import { sitemap } from '../publishing/sitemap.ts';
import { address } from '../queries/dataPackage.ts';
import { allHeads } from '../queries/everything.ts';

/** Every page that visitors are meant to find, for search engines. */
export const GET: APIRoute = async () => {
  const pages = [...(await allHeads()).values()].map(({ path, changes }) => ({
    address: address(path),
    changed: changes?.[0]?.date,
  }));
  return new Response(sitemap(pages), { headers: { 'content-type': contentTypeOf('sitemap.xml') } });
};
