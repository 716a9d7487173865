import { cellStarts, eachRow } from '../csv/eachRow.ts';
import { locator } from '../csv/locator.ts';

/** One cell whose value is another than before, and its place in the newer file. */
export interface ChangedCell {
  line: number;
  column: number;
  name: string;
  before: string;
  after: string;
}

interface Row {
  cells: string[];
  start: number;
  end: number;
}

interface Rows {
  header: string[];
  rows: Row[];
  text: string;
}

/** The rows of a table, whatever quotes and line ends it is written with. */
function rowsOf(raw: string): Rows {
  const text = raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const table: Rows = { header: [], rows: [], text };
  eachRow(
    text,
    (cells, start, end) => {
      if (table.header.length === 0) table.header = cells;
      else table.rows.push({ cells, start, end });
    },
    () => undefined,
  );
  return table;
}

/** The names of a table's columns, without the quotes that they may be written in. */
export function columnNames(csv: string): string[] {
  return rowsOf(csv.slice(0, csv.indexOf('\n') + 1)).header;
}

/** The rows by what names them: as many cells, from the first on, as no two rows of a table share. */
function byName(tables: readonly [Rows, Rows]): [Map<string, Row>, Map<string, Row>] {
  const named = ({ rows }: Rows, cells: number): Map<string, Row> =>
    new Map(rows.map((row) => [row.cells.slice(0, cells).join(), row]));
  const most = tables[0].header.length;
  let cells = 1;
  while (cells < most && tables.some((table) => named(table, cells).size < table.rows.length)) cells += 1;
  return [named(tables[0], cells), named(tables[1], cells)];
}

/** The names of rows that only one of two tables has: those that went, and those that came. */
export function changedRows(before: string, after: string): { gone: string[]; added: string[] } {
  const [old, now] = byName([rowsOf(before), rowsOf(after)]);
  return {
    gone: [...old.keys()].filter((key) => !now.has(key)),
    added: [...now.keys()].filter((key) => !old.has(key)),
  };
}

/** Cells that differ between two tables in rows and columns that both have, in the order of the newer one. */
export function changedCells(before: string, after: string): ChangedCell[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const [oldRows, nowRows] = byName([old, now]);
  const locate = locator(now.text);
  return [...nowRows].flatMap(([key, row]) => {
    const was = oldRows.get(key);
    if (was === undefined) return [];
    return now.header.flatMap((name, index) => {
      const [from, to] = [was.cells[old.header.indexOf(name)], row.cells[index] ?? ''];
      if (from === undefined || from === to) return [];
      const place = locate(cellStarts(now.text, row.start, row.end)[index] ?? row.start);
      return [{ ...place, name, before: from, after: to }];
    });
  });
}

/** Whether a cell is the number that it was, with digits lost: what a spreadsheet does when it saves a file. */
export function isRounded({ before, after }: Pick<ChangedCell, 'before' | 'after'>): boolean {
  const digits = (text: string): number => (text.split('.')[1] ?? '').length;
  if (!/^-?\d+\.\d+$/.test(before) || !/^-?\d+(?:\.\d+)?$/.test(after)) return false;
  const lost = Math.abs(Number(before) - Number(after));
  // Fewer digits, or the last ones spoilt: no editor changes a figure in its tenth digit.
  return (
    (digits(after) < digits(before) && lost <= 0.5000001 * 10 ** -digits(after)) ||
    lost < Math.abs(Number(before)) * 1e-9
  );
}
