import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readReleases, releaseProblems, versionFolder } from './releases.ts';
import { keptFiles } from '../../lib/files/keptFiles.ts';
import { checksumLines } from '../../lib/files/sha256.ts';

/**
 * Copies the tables below a folder to the place of the newest version in the change log, with their checksums.
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
  const files = new Map(
    keptFiles
      .filter((file) => existsSync(join(root, 'data', file)))
      .map((file) => [file, readFileSync(join(root, 'data', file))]),
  );
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), checksumLines(files));
  const problems = releaseProblems(root);
  if (problems.length > 0) rmSync(folder, { recursive: true });
  return { version, problems };
}
