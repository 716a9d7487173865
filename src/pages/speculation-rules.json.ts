import type { APIRoute } from 'astro';
import { href } from '../queries/href.ts';

/**
 * Rules by which browsers that know them fetch a page when somebody is about to open it: the pointer rests on its
 * link. Only pages, of this site; never data files, and not the print view, which is large. `base`: the site's root.
 */
function speculationRules(base: string): string {
  const rules = {
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}*.*` } },
            { not: { href_matches: `${base}print/*` } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
  return `${JSON.stringify(rules)}\n`;
}

/** What browsers may fetch early; the header Speculation-Rules names it. */
export const GET: APIRoute = () =>
  new Response(speculationRules(href('/')), {
    headers: { 'content-type': 'application/speculationrules+json' },
  });
