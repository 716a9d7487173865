import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownCell } from '../csv/explainCell.ts';
import type { Problem } from '../content/problem.ts';
import { type ChangedCell, changedCells, changedRows, isRounded } from './changedCells.ts';
import { readReleases, versionFolder } from './releases.ts';

/** How a table differs from its last release: what must be mended, and what an editor should know. */
export interface Comparison {
  problems: Problem[];
  notes: string[];
}

/** The first of some cells for each column, with all of that column. */
function byColumn(cells: readonly ChangedCell[]): [first: ChangedCell, all: ChangedCell[]][] {
  const names = [...new Set(cells.map(({ name }) => name))];
  return names.flatMap((name) => {
    const all = cells.filter((cell) => cell.name === name);
    return all[0] === undefined ? [] : [[all[0], all] as [ChangedCell, ChangedCell[]]];
  });
}

/** A few of the rows by their first cells, and how many there are. */
const shownKeys = (keys: readonly string[]): string =>
  `${keys.length} row${keys.length === 1 ? '' : 's'} (${keys.slice(0, 3).map(shownCell).join(', ')}${keys.length > 3 ? ', …' : ''})`;

const rowsOfVersion = (keys: readonly string[], version: string): string =>
  `${shownKeys(keys)} of version ${version} ${keys.length === 1 ? 'is' : 'are'}`;

/**
 * Compares the selection data in a file with its newest version. Numbers that lost digits are problems: a spreadsheet
 * has rounded them. Any other cell that differs needs a new version, which is told as a note.
 */
export function compareRelease(root: string, file: string): Comparison {
  const { version } = readReleases(root)[0];
  const kept = join(root, versionFolder(version), 'selection-data.csv');
  if (!existsSync(kept)) return { problems: [], notes: [] };
  const [released, now] = [readFileSync(kept, 'utf8'), readFileSync(resolve(root, file), 'utf8')];
  if (released === now) return { problems: [], notes: [`no cell differs from version ${version}`] };
  const cells = changedCells(released, now);
  const { gone, added } = changedRows(released, now);
  const rows = [
    ...(gone.length === 0 ? [] : [`${rowsOfVersion(gone, version)} not in the file`]),
    ...(added.length === 0 ? [] : [`the file has ${shownKeys(added)}, which version ${version} has not`]),
  ];
  const rounded = cells.filter(isRounded);
  const changed = cells.filter((cell) => !isRounded(cell));
  return {
    problems: byColumn(rounded).map(([{ line, column, name, before, after }, all]) => ({
      file,
      line,
      column,
      message: `${name}: found ${shownCell(after)}, version ${version} has ${shownCell(before)}: a spreadsheet has rounded it${all.length > 1 ? ` and ${all.length - 1} more cells of this column` : ''}; put the digits back, from ${versionFolder(version)}/selection-data.csv`,
    })),
    notes:
      cells.length === 0 && rows.length === 0
        ? [`the cells that version ${version} has are the same`]
        : [
            ...rows,
            ...byColumn(changed).map(
              ([{ line, name, before, after }, all]) =>
                `${name}: ${all.length} cell${all.length === 1 ? ' differs' : 's differ'} from version ${version}, the first on line ${line}: ${shownCell(after)}, was ${shownCell(before)}; a changed value needs a new version (a patch)`,
            ),
          ],
  };
}
