import type { APIRoute } from 'astro';
import { placeStart } from '../../queries/placeFiles.ts';

/** What the field for a place loads first. */
export const GET: APIRoute = async () => Response.json(await placeStart());
