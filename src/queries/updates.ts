import { getCollection } from 'astro:content';
import { mergeUpdates, type AnyUpdate } from '../publishing/mergeUpdates.ts';
import type { Change } from '../schemas/common.ts';
import { allReleases } from './dataPackage.ts';

/** Every update of the official pages, of this site's text and of its data, newest first. */
export async function allUpdates(): Promise<AnyUpdate[]> {
  const written = (await getCollection('updates')).map(({ id, data }) => ({ id, ...data }));
  return mergeUpdates(written, allReleases());
}

/** The dated changes of this site's own text and data, newest first. */
export async function ownChanges(): Promise<Change[]> {
  return (await allUpdates()).flatMap(({ of, date, title }) =>
    of.startsWith('this site') && date !== null ? [{ date, text: title }] : [],
  );
}
