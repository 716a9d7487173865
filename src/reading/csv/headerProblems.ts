import { shownCell } from './explainCell.ts';

/** A fault of one cell of a row, by its index. */
export interface CellFault {
  cell: number;
  message: string;
}

/** One fault of the row as a whole, where it explains all of its cells; undefined where there is none. */
function wholeHeader(cells: readonly string[], names: readonly string[]): CellFault | undefined {
  const trimmed = cells.map((cell) => cell.trim());
  if (trimmed.join() !== cells.join() && trimmed.join() === names.join())
    return {
      cell: cells.findIndex((cell) => cell !== cell.trim()),
      message: 'found spaces around the names of columns; nothing may stand beside a comma, in no row',
    };
  if (cells.join() !== names.join() && cells.join().toLowerCase() === names.join().toLowerCase())
    return {
      cell: 0,
      message: `found names of columns in capitals; write them small, like "${names[0] ?? ''}"`,
    };
  const empty = cells.length - names.length;
  if (
    empty > 0 &&
    cells.slice(0, names.length).join() === names.join() &&
    cells.slice(names.length).join('') === ''
  )
    return {
      cell: names.length,
      message: `found ${empty} column${empty === 1 ? '' : 's'} without a name at the end; take the commas at the end of each line away`,
    };
  const wrong = cells.flatMap((cell, index) => (cell === names[index] ? [] : [index]));
  const [at] = wrong;
  if (at === undefined || wrong.length > 1 || cells.length !== names.length) return undefined;
  const again = names.includes(cells[at] ?? '') ? 'column' : 'unknown column';
  const twice = again === 'column' ? ' a second time' : '';
  return {
    cell: at,
    message: `found ${again} ${shownCell(cells[at] ?? '')}${twice}, allowed here: "${names[at] ?? ''}"`,
  };
}

/** What is wrong with the first row: its cells must be the names of the columns, in order. */
export function headerProblems(cells: readonly string[], names: readonly string[]): CellFault[] {
  const problems: CellFault[] = [];
  // A row of data, or of anything, in place of the header: one fault, not thousands.
  if (cells.length > names.length * 4)
    return [{ cell: 0, message: `found ${cells.length} columns, must be ${names.length}` }];
  const whole = wholeHeader(cells, names);
  if (whole !== undefined) return [whole];
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
