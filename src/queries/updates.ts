import { getCollection } from 'astro:content';
import { mergeUpdates, type AnyUpdate } from '../publishing/mergeUpdates.ts';
import { allReleases } from './dataPackage.ts';

/** Every update of the official pages, of this site's text and of its data, newest first. */
export async function allUpdates(): Promise<AnyUpdate[]> {
  const written = (await getCollection('updates')).map(({ id, data }) => ({ id, ...data }));
  return mergeUpdates(written, allReleases());
}
