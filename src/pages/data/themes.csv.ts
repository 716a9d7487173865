import type { APIRoute } from 'astro';
import { themesCsv } from '../../publishing/themesCsv.ts';
import { href } from '../../queries/href.ts';
import { allAreas } from '../../queries/areas.ts';
import { allThemes } from '../../queries/themes.ts';

/** The themes of every priority, to download. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    themesCsv(await allAreas(), await allThemes(), (path) => new URL(href(path), site).href),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } },
  );
