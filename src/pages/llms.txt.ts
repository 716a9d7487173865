import type { APIRoute } from 'astro';
import { contentTypeOf } from '../lib/files/contentTypes.ts';
import { llmsTxt } from '../publishing/llms.ts';
import { address, allPackageFiles } from '../queries/dataPackage.ts';
import { allHeads } from '../queries/everything.ts';

/** What the site is, for programs that read: its pages as Markdown, its data, its other pages. */
export const GET: APIRoute = async () => {
  const pages = [...(await allHeads()).values()];
  return new Response(llmsTxt(pages, [...(await allPackageFiles()).keys()], address), {
    headers: { 'content-type': contentTypeOf('llms.txt') },
  });
};
