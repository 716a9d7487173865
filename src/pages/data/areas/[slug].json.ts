import type { APIRoute } from 'astro';
import { allAreas } from '../../../queries/areas.ts';
import { packageEndpoint } from '../../../queries/dataPackage.ts';

export async function getStaticPaths() {
  return (await allAreas()).map(({ id }) => ({ params: { slug: id } }));
}

/** One area as data. */
export const GET: APIRoute = (context) =>
  packageEndpoint(`areas/${context.params['slug'] ?? ''}.json`)(context);
