import type { APIRoute } from 'astro';
import { namePieces } from '../../../queries/placeFiles.ts';

export async function getStaticPaths() {
  return [...(await namePieces())].map(([piece, lines]) => ({ params: { piece }, props: { lines } }));
}

/** The names that begin with some letters, a line each. */
export const GET: APIRoute<{ lines: string[] }> = ({ props: { lines } }) => Response.json(lines);
