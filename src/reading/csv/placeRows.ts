import type { z } from 'zod';
import { columnsOf } from '../../schemas/column.ts';
import type { PlacedRow, RowSchema } from '../../schemas/table.ts';
import type { ProblemLog } from '../content/problemLog.ts';
import { cellProblems } from './cellProblems.ts';
import { decodeText } from './decodeText.ts';
import { cellStarts, eachRow } from './eachRow.ts';
import { headerProblems } from './headerProblems.ts';
import { locator } from './locator.ts';
import { notTable } from './notTable.ts';
import { rowReader } from './rowReader.ts';
import { totalRowFault } from './totalRow.ts';

/** What is wrong with a row as a whole, in words that say what to do; undefined where its cells can be read. */
function rowFault(cells: readonly string[], names: readonly string[]): string | undefined {
  const [first = ''] = cells;
  const wanted = `a row has ${names.length} cells`;
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(first))
    return `found "${first.slice(0, 20)}", a mark of a merge; keep one of the two versions and remove the marks`;
  if (cells.length === 1 && first === '') return `found an empty line, ${wanted}; remove the line`;
  if (cells.length < names.length)
    return `found ${cells.length} cell${cells.length === 1 ? '' : 's'}, ${wanted}; an empty cell needs its comma too`;
  if (cells.length > names.length)
    return `found ${cells.length} cells, ${wanted}; a text that holds a comma needs quotes around it`;
  if (cells.join() === names.join()) return 'found the names of the columns again; remove the line';
  if (cells.every((cell) => cell.trim() === '')) return 'found a row of empty cells; remove the line';
  return undefined;
}

const strayQuote =
  'found a stray quote; a cell is quoted as a whole, and a quote within it is doubled (RFC 4180)';

type Locate = ReturnType<typeof locator>;

/** A row that its schema accepts, and where it stands in the text. */
class Placed<Row> implements PlacedRow<Row> {
  readonly value: Row;
  readonly start: number;
  readonly end: number;
  readonly #locate: Locate;

  constructor(value: Row, start: number, end: number, locate: Locate) {
    this.value = value;
    this.start = start;
    this.end = end;
    this.#locate = locate;
  }

  get line(): number {
    return this.#locate(this.start).line;
  }
}

/** A table as far as each row can be judged by itself. */
interface PlacedTable<Row> {
  placed: readonly Placed<Row>[];
  text: string;
  locate: Locate;
}

/** Reads the rows of a table, each by itself, and reports their faults; undefined where its header is no sound one. */
export function placeRows<Schema extends RowSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
  most: number,
  log: ProblemLog,
): PlacedTable<z.infer<Schema>> | undefined {
  const text = decodeText(file, bytes, log);
  if (text === undefined) return undefined;
  const columns = columnsOf(schema);
  const names = columns.map(({ name }) => name);
  const other = notTable(text, names);
  if (other !== undefined) {
    log.push({ file, line: 1, column: 1, message: other });
    return undefined;
  }
  const locate = locator(text);
  const tell = (offset: number, message: string): void => {
    log.push({ file, ...locate(offset), message });
  };
  const placed: Placed<z.infer<Schema>>[] = [];
  const read = rowReader(schema, columns);
  let header = 'awaited' as 'awaited' | 'sound' | 'wrong';
  const onRow = (cells: string[], start: number, end: number): void => {
    if (header === 'wrong') return;
    if (header === 'awaited') {
      const faults = headerProblems(cells, names);
      header = faults.length === 0 ? 'sound' : 'wrong';
      for (const { cell, message } of faults) tell(cellStarts(text, start, end)[cell] ?? start, message);
      return;
    }
    const whole = rowFault(cells, names);
    if (whole !== undefined) {
      tell(start, whole);
      return;
    }
    const value = read(cells);
    // Of what lies past the number of rows one is kept, to tell of; the rest is checked and let go.
    if (value.success && placed.length > most) return;
    if (value.success) placed.push(new Placed(value.data, start, end, locate));
    else {
      const faults = cellProblems(value.error, cells, columns);
      const total = totalRowFault(cells, faults.length);
      if (total !== undefined) tell(start, total);
      else for (const { cell, message } of faults) tell(cellStarts(text, start, end)[cell] ?? start, message);
    }
  };
  eachRow(text, onRow, (offset) => {
    if (header !== 'wrong') tell(offset, strayQuote);
  });
  return header === 'sound' ? { placed, text, locate } : undefined;
}
