import { releasePlace } from '../lib/site/indexPlaces.ts';
import type { Update, UpdateKind } from '../schemas/update.ts';
import type { Release } from '../schemas/release.ts';

/** One version of the data as an update: told from the change log, so that it is written only once. */
interface DataUpdate {
  id: string;
  of: Extract<UpdateKind, 'this site: data'>;
  date: string;
  title: string;
  text: string;
}

/** One update with its anchor on the updates page. */
export type AnyUpdate = Update | DataUpdate;

/**
 * The written updates and the versions of the data, newest first. Written updates keep the order that they state, as
 * the official pages give most of them no date; versions of the data come after the written updates of this site.
 */
export function mergeUpdates(
  written: readonly Update[],
  releases: readonly Pick<Release, 'version' | 'date' | 'changes'>[],
): AnyUpdate[] {
  const data = releases.map(({ version, date, changes }): DataUpdate => ({
    id: releasePlace(version),
    of: 'this site: data',
    date,
    title: `Selection data, version ${version}`,
    text: changes.join(' '),
  }));
  return [...[...written].sort((a, b) => b.order - a.order), ...data];
}

/** The updates of one kind, in the order given. */
export function ofKind(updates: readonly AnyUpdate[], kind: UpdateKind): AnyUpdate[] {
  return updates.filter((update) => update.of === kind);
}
