import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readReleases, releaseProblems, versionFolder } from './releases.ts';
import { sha256 } from '../../lib/files/sha256.ts';

/**
 * Copies the selection data below a folder to the place of the newest version in the change log, with its checksum.
 * Throws where that version is there already: a released version never changes. Where the copy would break a rule of
 * releases, the problems come back and nothing stays behind.
 */
export function releaseData(root: string): { version: string; problems: Problem[] } {
  const [{ version }] = readReleases(root);
  const folder = join(root, versionFolder(version));
  if (existsSync(folder))
    throw new Error(
      `${versionFolder(version)} exists; a released version never changes. Add a new version to data/CHANGELOG.md.`,
    );
  const csv = readFileSync(join(root, 'data/selection-data.csv'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'selection-data.csv'), csv);
  writeFileSync(join(folder, 'SHA256SUMS'), `${sha256(csv)}  selection-data.csv\n`);
  const problems = releaseProblems(root);
  if (problems.length > 0) rmSync(folder, { recursive: true });
  return { version, problems };
}
