import { shownCell } from './explainCell.ts';

/** A fault of one cell of a row, by its index. */
export interface CellFault {
  cell: number;
  message: string;
}

/** What is wrong with the first row: its cells must be the names of the columns, in order. */
export function headerProblems(cells: readonly string[], names: readonly string[]): CellFault[] {
  const problems: CellFault[] = [];
  // A row of data, or of anything, in place of the header: one fault, not thousands.
  if (cells.length > names.length * 4)
    return [{ cell: 0, message: `found ${cells.length} columns, must be ${names.length}` }];
  cells.forEach((cell, index) => {
    if (!names.includes(cell))
      problems.push({ cell: index, message: `found unknown column ${shownCell(cell)}` });
    else if (cells.indexOf(cell) !== index)
      problems.push({ cell: index, message: `found column "${cell}" a second time` });
  });
  for (const name of names)
    if (!cells.includes(name)) problems.push({ cell: cells.length, message: `column "${name}" is missing` });
  if (problems.length > 0) return problems;
  return cells.flatMap((cell, index) =>
    cell === names[index]
      ? []
      : [{ cell: index, message: `found column "${cell}", allowed here: "${names[index] ?? ''}"` }],
  );
}
