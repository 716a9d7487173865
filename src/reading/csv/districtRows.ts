import { districtColumns, type District } from '../../schemas/district.ts';
import type { Problem } from '../content/problem.ts';
import type { Report } from '../content/problemLog.ts';
import { allowedIn, shownCell } from './explainCell.ts';
import { parseRows, type TextRow } from './parseRows.ts';
import { readRow, readRowSlowly } from './readRow.ts';

/** One valid row with its place in the file. */
export interface PlacedDistrict {
  district: District;
  line: number;
  columnOf: (column: keyof District) => number;
}

const names = districtColumns.map((column) => column.name);

function headerProblems(
  file: string,
  cells: readonly string[],
  columnOf: (cell: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  const at = (cell: number, message: string): void => {
    problems.push({ file, line: 1, column: columnOf(cell), message });
  };
  // A row of data, or of anything, in place of the header: one fault, not thousands.
  if (cells.length > names.length * 4)
    return [{ file, line: 1, column: 1, message: `found ${cells.length} columns, must be ${names.length}` }];
  cells.forEach((cell, index) => {
    if (!names.includes(cell as keyof District)) at(index, `found unknown column ${shownCell(cell)}`);
    else if (cells.indexOf(cell) !== index) at(index, `found column "${cell}" a second time`);
  });
  for (const name of names) if (!cells.includes(name)) at(cells.length, `column "${name}" is missing`);
  if (problems.length === 0)
    cells.forEach((cell, index) => {
      if (cell !== names[index]) at(index, `found column "${cell}", allowed here: "${names[index] ?? ''}"`);
    });
  return problems;
}

/** What is wrong with the cells of a row that the schema refuses: the first fault of each. */
function cellProblems(file: string, { cells, line, columnOf }: TextRow): Problem[] {
  const seen = new Set<PropertyKey>();
  return (readRowSlowly(cells).error?.issues ?? []).flatMap((issue) => {
    const name = issue.path[0];
    const index = names.indexOf(name as keyof District);
    const column = districtColumns[index];
    if (name === undefined || !column || seen.has(name)) return [];
    seen.add(name);
    const own = ownWords.has(issue.code) ? ` (${issue.message})` : '';
    const found = `found ${shownCell(cells[index] ?? '')}, allowed: ${allowedIn(column)}${own}`;
    return [{ file, line, column: columnOf(index), message: `${column.name}: ${found}` }];
  });
}

/** Issues whose message says more than the description of the column does. */
const ownWords = new Set<string>(['invalid_format', 'too_big', 'custom']);

/**
 * Reads and checks the selection data row by row, in flat memory. Hands on the valid rows; every fault of every row
 * goes to `problems`. With a wrong header no row is read.
 */
export function* districtRows(
  file: string,
  chunks: Iterable<Uint8Array>,
  problems: Report,
): Generator<PlacedDistrict> {
  let header = false;
  for (const row of parseRows(file, chunks, problems)) {
    const { cells, line, columnOf } = row;
    if (!header) {
      header = true;
      const faults = headerProblems(file, cells, columnOf);
      for (const fault of faults) problems.push(fault);
      if (faults.length > 0) return;
    } else if (cells.length !== names.length) {
      const found = cells.length === 1 && cells[0] === '' ? 'an empty line' : `${cells.length} cells`;
      problems.push({ file, line, column: 1, message: `found ${found}, a row has ${names.length} cells` });
    } else {
      const district = readRow(cells);
      if (district) yield { district, line, columnOf: (column) => columnOf(names.indexOf(column)) };
      else for (const fault of cellProblems(file, row)) problems.push(fault);
    }
  }
  if (!header && problems.length === 0)
    problems.push({ file, line: 1, column: 1, message: 'the file is empty' });
}
