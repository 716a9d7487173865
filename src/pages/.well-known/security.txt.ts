import type { APIRoute } from 'astro';
import { securityTxt } from '../../publishing/securityTxt.ts';
import { href } from '../../queries/href.ts';

/** Where to say that something is unsafe (RFC 9116). */
export const GET: APIRoute = ({ url, site }) =>
  new Response(securityTxt((site ?? url).origin, href('/')), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
