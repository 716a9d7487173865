import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, ProblemError } from '../content/problem.ts';
import { readText } from '../content/readText.ts';
import type { Release } from '../../schemas/release.ts';
import { changedCells, columnNames } from './changedCells.ts';
import { readChangelog } from './changelog.ts';
import { isDropping } from '../../lib/files/droppings.ts';
import { sha256 } from '../../lib/files/sha256.ts';

export const changelogFile = 'data/CHANGELOG.md';
const dataFile = 'selection-data.csv';

/** Folder that keeps a released version for good. */
export const versionFolder = (version: string): string => `data/versions/v${version}`;

/**
 * The smallest step that a change of the columns asks for: a column that was removed, renamed or moved is "major",
 * one added at the end or between "minor", anything else "patch".
 */
export function neededStep(before: readonly string[], after: readonly string[]): 'major' | 'minor' | 'patch' {
  const kept = after.filter((name) => before.includes(name));
  if (kept.join() !== before.join()) return 'major';
  return after.length > before.length ? 'minor' : 'patch';
}

function stepTaken(before: string, after: string): 'major' | 'minor' | 'patch' {
  const [a = [], b = []] = [before.split('.'), after.split('.')];
  return a[0] !== b[0] ? 'major' : a[1] !== b[1] ? 'minor' : 'patch';
}

/** Faults of one kept version: its file is there and is still what was released. */
function keptProblems(root: string, release: Release): Problem[] {
  const folder = versionFolder(release.version);
  const at = { file: `${folder}/${dataFile}`, line: 1, column: 1 };
  const path = join(root, folder, dataFile);
  if (!existsSync(path))
    return [
      { ...at, message: `the file of version ${release.version} is missing; run: npm run data:release` },
    ];
  const sums = join(root, folder, 'SHA256SUMS');
  const promised = existsSync(sums) ? readFileSync(sums, 'utf8').split(' ')[0] : 'no SHA256SUMS beside it';
  const found = sha256(readFileSync(path));
  return found === promised
    ? []
    : [{ ...at, message: `found sha256 ${found}, released was ${promised}; restore the released file` }];
}

/** Faults of the step from one version's columns to the next. */
function stepProblems(root: string, newer: Release, older: Release): Problem[] {
  const columns = (release: Release): string[] =>
    columnNames(readFileSync(join(root, versionFolder(release.version), dataFile), 'utf8'));
  const needed = neededStep(columns(older), columns(newer));
  const taken = stepTaken(older.version, newer.version);
  const order = ['patch', 'minor', 'major'];
  if (order.indexOf(taken) >= order.indexOf(needed)) return [];
  const message = `version ${newer.version} is a ${taken} step from ${older.version}, but its columns need a ${needed} one`;
  return [{ file: changelogFile, line: newer.line, column: 1, message }];
}

/** Tells that the data are not those of the newest version, and where they begin to differ. */
function differs(version: string, released: Uint8Array, current: Uint8Array): Problem {
  const [before, after] = [Buffer.from(released).toString(), Buffer.from(current).toString()];
  const cells = changedCells(before, after);
  const [first] = cells;
  const sameRows = before.split('\n').length === after.split('\n').length;
  const message =
    first === undefined && sameRows && columnNames(before).join() === columnNames(after).join()
      ? `differs from version ${version} only in how it is written (quotes, line ends); put the file of ${versionFolder(version)} in its place`
      : `differs from version ${version}${first === undefined ? '' : ` in ${cells.length} cell${cells.length === 1 ? '' : 's'}, the first ${first.name} on line ${first.line}`}; describe the change under a new version in ${changelogFile}, then run: npm run data:release`;
  return { file: `data/${dataFile}`, line: first?.line ?? 1, column: first?.column ?? 1, message };
}

/** Checks that every change of the published data is a version with an entry in the change log and a kept file. */
export function releaseProblems(root: string): Problem[] {
  const path = join(root, changelogFile);
  const { text, problems: unreadable } = readText(path, changelogFile);
  if (unreadable.length > 0) return unreadable;
  const { releases, problems } = readChangelog(changelogFile, text);
  const [newest, before] = releases;
  if (problems.length > 0 || !newest) return problems;
  const kept = releases.flatMap((release) => keptProblems(root, release));
  const folder = join(root, 'data/versions');
  const known = new Set(releases.map((release) => `v${release.version}`));
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : [])
    if (!known.has(name) && !isDropping(name))
      kept.push({
        file: `data/versions/${name}`,
        line: 1,
        column: 1,
        message: `has no entry in ${changelogFile}`,
      });
  if (kept.length > 0) return kept;
  const current = readFileSync(join(root, 'data', dataFile));
  const released = readFileSync(join(root, versionFolder(newest.version), dataFile));
  if (sha256(current) !== sha256(released)) return [differs(newest.version, released, current)];
  return before ? stepProblems(root, newest, before) : [];
}

/** The versions of the data, newest first. Throws where the change log is broken. */
export function readReleases(root: string): [Release, ...Release[]] {
  const { releases, problems } = readChangelog(
    changelogFile,
    readFileSync(join(root, changelogFile), 'utf8'),
  );
  const [newest, ...older] = releases;
  if (problems.length > 0 || !newest) throw new ProblemError(problems);
  return [newest, ...older];
}
