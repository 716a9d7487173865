import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/readYaml.ts';
import { readChangelog } from './changelog.ts';
import { changelogFile } from './releases.ts';

/** How to cite the data, as GitHub and archives read it; it is no part of the site. */
const file = 'CITATION.cff';

/** The version of the Citation File Format (citation-file-format.github.io) that has `type: dataset`. */
const format = '1.2.0';

/** The value of a key that stands at the left edge, with its line from 0; -1 where the key is missing. */
function valueOf(rows: readonly string[], key: string): { index: number; found: string | undefined } {
  const index = rows.findIndex((row) => row.startsWith(`${key}:`));
  const found = rows[index]
    ?.slice(key.length + 1)
    .replace(/\s#.*$/, '')
    .trim()
    .replace(/^["']|["']$/g, '');
  return { index, found };
}

/** Another version of the format, or one that is none: programs that read such files then refuse the whole file. */
function formatProblems(rows: readonly string[]): Problem[] {
  const { index, found } = valueOf(rows, 'cff-version');
  if (found === format) return [];
  const what = found === undefined ? 'missing' : `found "${found}"`;
  const message = `cff-version: ${what}, allowed: ${format}, the version of the Citation File Format that this file is written in; write cff-version: ${format}`;
  return [{ file, line: Math.max(index, 0) + 1, column: 1, message }];
}

/**
 * A version or a day in CITATION.cff that is not that of the newest release, as whoever cites it cites another file; and
 * a format that does not exist.
 */
export function citationFileProblems(root: string): Problem[] {
  if (!existsSync(join(root, file)) || !existsSync(join(root, changelogFile))) return [];
  const { releases, problems } = readChangelog(
    changelogFile,
    readFileSync(join(root, changelogFile), 'utf8'),
  );
  const [newest] = releases;
  const text = readFileSync(join(root, file), 'utf8');
  const { problems: unreadable } = readYaml(file, text);
  if (unreadable.length > 0) return unreadable;
  if (problems.length > 0 || newest === undefined) return [];
  const rows = text.split(/\r?\n/);
  const stale = Object.entries({ version: newest.version, 'date-released': newest.date }).flatMap(
    ([key, wanted]) => {
      const { index, found } = valueOf(rows, key);
      if (found === wanted) return [];
      const what = found === undefined ? 'missing' : `found "${found}"`;
      const message = `${key}: ${what}, the newest release in ${changelogFile} has ${wanted}; write ${key}: ${wanted}`;
      return [{ file, line: Math.max(index, 0) + 1, column: 1, message }];
    },
  );
  return [...formatProblems(rows), ...stale];
}
