import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog } from '../releases/changelog.ts';
import { changelogFile } from '../releases/releases.ts';

/**
 * The last day that is in the future nowhere on earth. A clock that stands before a release of the data is wrong:
 * undefined, as nothing can be told of the future then. The newest release does not count where there are others, as
 * its own day may be the slip.
 */
export function lastDay(root: string, now: number = Date.now()): string | undefined {
  const path = join(root, changelogFile);
  const releases = existsSync(path) ? readChangelog(changelogFile, readFileSync(path, 'utf8')).releases : [];
  const known = (releases[1] ?? releases[0])?.date;
  // East of Greenwich the day begins up to 14 hours earlier.
  const day = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return known !== undefined && known > day ? undefined : day;
}
