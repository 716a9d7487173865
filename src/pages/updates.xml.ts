import type { APIRoute } from 'astro';
import { atomFeed } from '../publishing/feed.ts';
import { site } from '../lib/site/site.ts';
import { address } from '../queries/dataPackage.ts';
import { allUpdates } from '../queries/updates.ts';

/** The Atom feed of all updates whose day is known. */
export const GET: APIRoute = async () => {
  const about = {
    title: `${site.name}: updates`,
    subtitle: `${site.tagline}. Changes of the official pages, and of this site’s text and data.`,
    page: address('/updates/'),
    self: address('/updates.xml'),
    author: site.name,
    rights: 'Creative Commons Attribution 4.0',
  };
  return new Response(atomFeed(about, await allUpdates()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
