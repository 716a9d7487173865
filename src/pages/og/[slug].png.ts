import type { APIRoute } from 'astro';
import { once } from '../../queries/once.ts';
import { findingPreviews, measurePreviews, themePreviews } from '../../queries/previews/charts.ts';
import {
  allAreasPreviews,
  areaPreviews,
  districtPreviews,
  regionPreviews,
} from '../../queries/previews/maps.ts';
import { pictures } from '../../queries/previews/pictures.ts';

/** Every picture for sharing, made at once: so that what no drawing asks for any more is forgotten. */
const allPictures = once(async () => {
  const drawings = [
    ...(await allAreasPreviews()),
    ...(await areaPreviews()),
    ...(await regionPreviews()),
    ...(await districtPreviews()),
    ...(await measurePreviews()),
    ...(await themePreviews()),
    ...(await findingPreviews()),
  ];
  const byName = new Map(drawings);
  if (byName.size < drawings.length) throw new Error('two pictures for sharing have the same name');
  return pictures(byName);
});

export async function getStaticPaths() {
  return [...(await allPictures()).keys()].map((slug) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const png = (await allPictures()).get(params['slug'] ?? '');
  if (png === undefined) throw new Error(`no picture is called ${params['slug'] ?? ''}`);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
