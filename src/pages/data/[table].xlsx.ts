import type { APIRoute, GetStaticPaths } from 'astro';
import { packageFile } from '../../queries/dataPackage.ts';
import { contentTypeOf } from '../../lib/files/contentTypes.ts';
import { workbookFiles } from '../../publishing/files.ts';

export const getStaticPaths = (() =>
  workbookFiles.map(({ file }) => ({
    params: { table: file.replace(/\.xlsx$/, '') },
  }))) satisfies GetStaticPaths;

/** Each table as an Excel workbook. */
export const GET: APIRoute = async ({ params }) => {
  const file = `${params['table'] ?? ''}.xlsx`;
  return new Response(new Uint8Array(await packageFile(file)), {
    headers: { 'content-type': contentTypeOf(file) },
  });
};
