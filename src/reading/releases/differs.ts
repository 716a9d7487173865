import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { type ChangedCell, changedCells, changedRows, columnNames } from './changedCells.ts';
import { changelogFile, versionFolder } from './places.ts';

/** Whether two tables say the same in other quotes or with other line ends. */
function onlyWritten(before: string, after: string, cells: readonly ChangedCell[]): boolean {
  const { gone, added } = changedRows(before, after);
  return (
    cells.length === 0 &&
    gone.length === 0 &&
    added.length === 0 &&
    columnNames(before).join() === columnNames(after).join()
  );
}

/** Tells that a table of `data/` is not that of a version, and where it begins to differ. */
export function differs(root: string, version: string, name: string): Problem {
  const file = `data/${name}`;
  const kept = join(root, versionFolder(version), name);
  const [before, after] = [
    existsSync(kept) ? readFileSync(kept, 'utf8') : '',
    readFileSync(join(root, file), 'utf8'),
  ];
  const cells = changedCells(before, after);
  const [first] = cells;
  const place = { file, line: first?.line ?? 1, column: first?.column ?? 1 };
  if (before !== '' && onlyWritten(before, after, cells))
    return {
      ...place,
      message: `differs from version ${version} only in how it is written (order of rows, quotes, line ends); put the file of ${versionFolder(version)} in its place`,
    };
  const where =
    first === undefined
      ? ''
      : ` in ${cells.length} cell${cells.length === 1 ? '' : 's'}, the first ${first.name} on line ${first.line}`;
  return {
    ...place,
    message: `differs from version ${version}${where}; describe the change under a new version in ${changelogFile}, then run: npm run data:release`,
  };
}
