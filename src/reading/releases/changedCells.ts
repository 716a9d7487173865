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

interface Rows {
  header: string[];
  /** Cells by the first of them, which names the row. */
  cells: Map<string, { cells: string[]; start: number; end: number }>;
  text: string;
}

/** The rows of a table by their first cell, whatever quotes and line ends it is written with. */
function rowsOf(raw: string): Rows {
  const text = raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const rows: Rows = { header: [], cells: new Map(), text };
  eachRow(
    text,
    (cells, start, end) => {
      if (rows.header.length === 0) rows.header = cells;
      else rows.cells.set(cells[0] ?? '', { cells, start, end });
    },
    () => undefined,
  );
  return rows;
}

/** The names of a table's columns, without the quotes that they may be written in. */
export function columnNames(csv: string): string[] {
  return rowsOf(csv.slice(0, csv.indexOf('\n') + 1)).header;
}

/** The first cells of rows that only one of two tables has: those that went, and those that came. */
export function changedRows(before: string, after: string): { gone: string[]; added: string[] } {
  const [old, now] = [rowsOf(before).cells, rowsOf(after).cells];
  return {
    gone: [...old.keys()].filter((key) => !now.has(key)),
    added: [...now.keys()].filter((key) => !old.has(key)),
  };
}

/** Cells that differ between two tables in rows and columns that both have, in the order of the newer one. */
export function changedCells(before: string, after: string): ChangedCell[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const locate = locator(now.text);
  return [...now.cells].flatMap(([key, row]) => {
    const was = old.cells.get(key);
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
