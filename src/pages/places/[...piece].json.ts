import type { APIRoute, GetStaticPaths } from 'astro';
import { placeFiles } from '../../queries/places.ts';

export const getStaticPaths = (async () =>
  [...(await placeFiles())].map(([piece, data]) => ({
    params: { piece },
    props: { data },
  }))) satisfies GetStaticPaths;

/** One of the files that the field for a place loads as one types. */
export const GET: APIRoute<{ data: unknown }> = ({ props: { data } }) =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
