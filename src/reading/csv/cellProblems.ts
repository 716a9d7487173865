import type { z } from 'zod';
import type { Column } from '../../schemas/column.ts';
import { allowedIn, hintFor, shownCell } from './explainCell.ts';
import type { CellFault } from './headerProblems.ts';

/** Issues whose message says more than the description of the column does. */
const ownWords = new Set<string>(['invalid_format', 'too_big', 'custom']);

/** What is wrong with a row that the schema refuses: the first fault of each cell, and faults of the row as a whole. */
export function cellProblems(
  error: z.ZodError,
  cells: readonly string[],
  columns: readonly Column[],
): CellFault[] {
  const seen = new Set<PropertyKey | undefined>();
  return error.issues.flatMap((issue) => {
    const name = issue.path[0];
    const index = columns.findIndex((column) => column.name === name);
    const column = columns[index];
    if (column === undefined) return [{ cell: 0, message: issue.message }];
    if (seen.has(name)) return [];
    seen.add(name);
    const own = ownWords.has(issue.code) ? ` (${issue.message})` : '';
    const cell = cells[index] ?? '';
    const hint = hintFor(cell, column);
    const how = hint === undefined ? own : `; ${hint}`;
    const found = `found ${shownCell(cell)}, allowed: ${allowedIn(column)}${how}`;
    return [{ cell: index, message: `${column.name}: ${found}` }];
  });
}
