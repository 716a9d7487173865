import { district, districtColumns, type District } from '../../schemas/district.ts';
import type { Problem } from '../content/problem.ts';
import { allowedIn, shownCell } from './explainCell.ts';
import { parseRows } from './parseRows.ts';
import { toValue } from './toValue.ts';

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

/**
 * Reads and checks the selection data row by row, in flat memory. Hands on the valid rows; every fault of every row
 * goes to `problems`. With a wrong header no row is read.
 */
export function* districtRows(
  file: string,
  chunks: Iterable<Uint8Array>,
  problems: Problem[],
): Generator<PlacedDistrict> {
  let header = false;
  for (const { cells, line, columnOf } of parseRows(file, chunks, problems)) {
    if (!header) {
      header = true;
      const faults = headerProblems(file, cells, columnOf);
      problems.push(...faults);
      if (faults.length > 0) return;
      continue;
    }
    if (cells.length !== names.length) {
      const found = cells.length === 1 && cells[0] === '' ? 'an empty line' : `${cells.length} cells`;
      problems.push({ file, line, column: 1, message: `found ${found}, a row has ${names.length} cells` });
      continue;
    }
    const values: Record<string, unknown> = {};
    for (let index = 0; index < cells.length; index += 1) {
      const column = districtColumns[index];
      if (column) values[column.name] = toValue(cells[index] ?? '', column.type);
    }
    const result = district.safeParse(values);
    if (result.success) {
      yield { district: result.data, line, columnOf: (column) => columnOf(names.indexOf(column)) };
      continue;
    }
    const seen = new Set<PropertyKey>();
    for (const issue of result.error.issues) {
      const name = issue.path[0];
      const index = names.indexOf(name as keyof District);
      const column = districtColumns[index];
      if (name === undefined || !column || seen.has(name)) continue;
      seen.add(name);
      const own = issue.code === 'invalid_format' || issue.code === 'too_big' ? ` (${issue.message})` : '';
      problems.push({
        file,
        line,
        column: columnOf(index),
        message: `${column.name}: found ${shownCell(cells[index] ?? '')}, allowed: ${allowedIn(column)}${own}`,
      });
    }
  }
  if (!header && problems.length === 0)
    problems.push({ file, line: 1, column: 1, message: 'the file is empty' });
}
