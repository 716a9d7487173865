import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readYaml } from '../content/readYaml.ts';
import { readChangelog } from './changelog.ts';
import { changelogFile } from './releases.ts';

/** How to cite the data, as GitHub and archives read it; it is no part of the site. */
const file = 'CITATION.cff';

/** A version or a day in CITATION.cff that is not that of the newest release: whoever cites it cites another file. */
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
  return Object.entries({ version: newest.version, 'date-released': newest.date }).flatMap(
    ([key, wanted]) => {
      const index = rows.findIndex((row) => row.startsWith(`${key}:`));
      const found = rows[index]
        ?.slice(key.length + 1)
        .trim()
        .replace(/^["']|["']$/g, '');
      if (found === wanted) return [];
      const what = found === undefined ? 'missing' : `found "${found}"`;
      const message = `${key}: ${what}, the newest release in ${changelogFile} has ${wanted}; write ${key}: ${wanted}`;
      return [{ file, line: Math.max(index, 0) + 1, column: 1, message }];
    },
  );
}
