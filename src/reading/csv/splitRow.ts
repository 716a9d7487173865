/** Where one cell of a row begins, and whether its quotes follow RFC 4180. */
export interface CellPlace {
  /** Offset in the text of the row. */
  start: number;
  quotesAreSound: boolean;
}

const soundCell = /^(?:[^"]*|"(?:[^"]|"")*")$/;

/** Finds the cells of one row of comma-separated text; used to point at errors and at stray quotes. */
export function splitRow(row: string): CellPlace[] {
  const cells: CellPlace[] = [];
  let start = 0;
  let open = false;
  for (let index = 0; index <= row.length; index += 1) {
    const character = row[index];
    if (character === '"') open = !open;
    if ((character === ',' && !open) || index === row.length) {
      cells.push({ start, quotesAreSound: soundCell.test(row.slice(start, index)) });
      start = index + 1;
    }
  }
  return cells;
}
