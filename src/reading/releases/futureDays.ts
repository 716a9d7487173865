import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readChangelog } from './changelog.ts';
import { changelogFile } from './places.ts';

/** Versions of the data that say that they will be released on a day to come; `lastDay`: the last that is not. */
export function futureReleaseProblems(root: string, lastDay: string | undefined): Problem[] {
  const path = join(root, changelogFile);
  if (lastDay === undefined || !existsSync(path)) return [];
  return readChangelog(changelogFile, readFileSync(path, 'utf8'))
    .releases.filter(({ date }) => date > lastDay)
    .map(({ version, date, line }) => ({
      file: changelogFile,
      line,
      column: 1,
      message: `found "${date}" for version ${version}, which lies in the future; write the day of its release`,
    }));
}
