import type { APIRoute } from 'astro';
import { speculationRules } from '../publishing/speculationRules.ts';
import { href } from '../queries/href.ts';

/** What browsers may fetch early; the header Speculation-Rules names it. */
export const GET: APIRoute = () =>
  new Response(speculationRules(href('/')), {
    headers: { 'content-type': 'application/speculationrules+json' },
  });
