import type { Random } from './random.ts';

/** The published file, cut into cells; rows that hold quotes are kept whole and never chosen. */
export interface CsvTable {
  header: string[];
  rows: string[];
}

/** A broken file, and the line on which one of its faults stands where that is known. */
export interface BrokenCsv {
  bytes: Uint8Array;
  line?: number;
}

/** One way to break the file. It must break every file it is given: what may be harmless has no place here. */
export interface CsvFault {
  name: string;
  break: (table: CsvTable, random: Random) => BrokenCsv;
}

export function tableOf(text: string): CsvTable {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return { header: header.split(','), rows };
}

export function broken(text: string, line?: number): BrokenCsv {
  return { bytes: Buffer.from(text, 'utf8'), ...(line === undefined ? {} : { line }) };
}

export function textOf({ header, rows }: CsvTable): string {
  return `${[header.join(','), ...rows].join('\n')}\n`;
}

/** Index of a row that passes a test, by chance. */
export function rowIndex(
  { rows }: CsvTable,
  random: Random,
  test: (cells: readonly string[]) => boolean = () => true,
): number {
  const good = rows.flatMap((row, index) => (!row.includes('"') && test(row.split(',')) ? [index] : []));
  return random.pick(good);
}

/** The file with one row replaced by others; the fault stands on the first line of what replaces it. */
export function withRow(table: CsvTable, index: number, ...lines: string[]): BrokenCsv {
  return broken(textOf({ ...table, rows: table.rows.toSpliced(index, 1, ...lines) }), index + 2);
}

/** The cells of a row, by index. */
export function cellsOf({ rows }: CsvTable, index: number): string[] {
  return (rows[index] ?? '').split(',');
}

/** The file with one cell replaced. */
export function withCell(table: CsvTable, index: number, column: string, cell: string): BrokenCsv {
  return withRow(table, index, cellsOf(table, index).with(table.header.indexOf(column), cell).join(','));
}

/** A cell of a row by its column. */
export function cell(table: CsvTable, cells: readonly string[], column: string): string {
  return cells[table.header.indexOf(column)] ?? '';
}
