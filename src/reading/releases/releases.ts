import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, ProblemError } from '../content/problem.ts';
import { readText } from '../content/readText.ts';
import type { Release } from '../../schemas/release.ts';
import { columnNames } from './changedCells.ts';
import { differs } from './differs.ts';
import { readChangelog } from './changelog.ts';
import { isDropping } from '../../lib/files/droppings.ts';
import { changelogFile, versionFolder } from './places.ts';
import { sha256 } from '../../lib/files/sha256.ts';
import { keptFiles } from '../../lib/files/keptFiles.ts';

const dataFile = keptFiles[0] ?? '';

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
  const sums = join(root, folder, 'SHA256SUMS');
  const lines = existsSync(sums) ? readFileSync(sums, 'utf8').trim().split('\n') : [];
  const promises = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return [...new Set([dataFile, ...promises.keys()])].flatMap((file) =>
    keptFileProblems(root, release, file, promises.get(file) ?? 'no SHA256SUMS beside it'),
  );
}

/** Faults of one file of a kept version. */
function keptFileProblems(root: string, release: Release, file: string, promised: string): Problem[] {
  const folder = versionFolder(release.version);
  const at = { file: `${folder}/${file}`, line: 1, column: 1 };
  const path = join(root, folder, file);
  if (!existsSync(path))
    return [
      { ...at, message: `the file of version ${release.version} is missing; run: npm run data:release` },
    ];
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

/** Whether a table is what the version kept; one that `data/` has not is none of a release's business. */
function same(root: string, version: string, file: string): boolean {
  const [current, released] = [join(root, 'data', file), join(root, versionFolder(version), file)];
  if (!existsSync(current)) return true;
  return existsSync(released) && sha256(readFileSync(current)) === sha256(readFileSync(released));
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
  const changed = keptFiles.filter((file) => !same(root, newest.version, file));
  if (changed.length > 0) return changed.map((file) => differs(root, newest.version, file));
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

export { changelogFile, versionFolder } from './places.ts';
