import Papa from 'papaparse';
import type { BrokenCsv } from './csvTable.ts';
import type { Random } from './random.ts';

/** A table as cells, header first, whatever its quotes. */
export type Grid = readonly (readonly string[])[];

/** One way to break a table. It must break every table it is given. */
export interface GridFault {
  name: string;
  break: (grid: Grid, random: Random) => BrokenCsv;
}

export const gridOf = (text: string): Grid => Papa.parse<string[]>(text.trimEnd()).data;

export function textOfGrid(grid: Grid): string {
  return `${Papa.unparse(grid as string[][], { newline: '\n' })}\n`;
}

/** The file with one cell of a row replaced: of a row that passes the test, by chance. */
export function cellSet(
  column: string,
  value: string,
  test: (get: (column: string) => string) => boolean = () => true,
): GridFault['break'] {
  return (grid, random) => {
    const [header = []] = grid;
    const good = grid.flatMap((row, index) =>
      index > 0 && test((name) => row[header.indexOf(name)] ?? '') ? [index] : [],
    );
    const index = random.pick(good);
    return rowsSet(grid, index, (grid[index] ?? []).with(header.indexOf(column), value));
  };
}

/** The file with one row replaced by others; the fault stands on the first of them. No cell holds a line end. */
export function rowsSet(grid: Grid, index: number, ...rows: string[][]): BrokenCsv {
  return { bytes: Buffer.from(textOfGrid(grid.toSpliced(index, 1, ...rows))), line: index + 1 };
}
