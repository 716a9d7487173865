import type { APIRoute } from 'astro';
import { postcodeFiles } from '../../../queries/placeFiles.ts';

export async function getStaticPaths() {
  return [...(await postcodeFiles())].map(([letter, piece]) => ({ params: { letter }, props: { piece } }));
}

/** The postcode districts that begin with a letter, each with its districts and their shares. */
export const GET: APIRoute<{ piece: object }> = ({ props: { piece } }) => Response.json(piece);
