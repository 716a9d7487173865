/**
 * The one reader of CSV tables.
 *
 * A table is a schema of its rows (`z.strictObject` of columns made with `column()`, in the order of the file) and, if
 * need be, rules of the whole file (`TableRules`: a number of rows, a key, a check of your own):
 *
 *     const { rows, problems } = readTable('data/places.csv', bytes, place, { key: ['name', 'lad_code'] });
 *
 * Empty cells are null (a list: empty), numbers and lists become values by the `type` of the column's description. What
 * is refused: bytes that are not UTF-8, another header, too many or too few cells, stray quotes, cells and rows that
 * the schema refuses, a second row with the same value in a `unique` column or the same `key`, and what the rules
 * refuse. Each fault is told with line, column, what was found and what is allowed; 50 are told, the rest counted.
 *
 * A table of the site is one entry in `siteTables.ts`: then `npm run check:data FILE`, `npm run check:content` and
 * `tableLoader('data/places.csv')` in `content.config.ts` know it.
 */
import type { z } from 'zod';
import { columnsOf } from '../../schemas/column.ts';
import type { PlacedRow, RowSchema, TableRules } from '../../schemas/table.ts';
import type { Problem } from '../content/problem.ts';
import { ProblemLog } from '../content/problemLog.ts';
import { cellProblems } from './cellProblems.ts';
import { decodeText } from './decodeText.ts';
import { cellStarts, eachRow } from './eachRow.ts';
import { notTable } from './notTable.ts';
import { headerProblems } from './headerProblems.ts';
import { rowFault } from './rowFault.ts';
import { locator } from './locator.ts';
import { rowReader } from './rowReader.ts';
import { totalRowFault } from './totalRow.ts';
import { checkRules } from './checkRules.ts';

/** What was read: the sound rows in the order of the file, and every fault. An empty list of faults: all is well. */
export interface ReadTable<Row> {
  rows: Row[];
  problems: Problem[];
}

const strayQuote =
  'found a stray quote; a cell is quoted as a whole, and a quote within it is doubled (RFC 4180)';

/** Reads and checks a table from its bytes. `file` is the name for the messages. */
export function readTable<Schema extends RowSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
  rules: TableRules<z.infer<Schema>> = {},
): ReadTable<z.infer<Schema>> {
  type Row = z.infer<Schema>;
  const log = new ProblemLog();
  const text = decodeText(file, bytes, log);
  if (text === undefined) return { rows: [], problems: log.list() };
  const columns = columnsOf(schema);
  const names = columns.map(({ name }) => name);
  const other = notTable(text, names);
  if (other !== undefined) {
    log.push({ file, line: 1, column: 1, message: other });
    return { rows: [], problems: log.list() };
  }
  const locate = locator(text);
  const tell = (offset: number, message: string): void => {
    log.push({ file, ...locate(offset), message });
  };
  const placed: (PlacedRow<Row> & { start: number; end: number })[] = [];
  const read = rowReader(schema, columns);
  const most = rules.rows ?? Number.POSITIVE_INFINITY;
  let header = 'awaited' as 'awaited' | 'sound' | 'wrong';
  const onRow = (cells: string[], start: number, end: number): void => {
    if (header === 'wrong') return;
    if (header === 'awaited') {
      const faults = headerProblems(cells, names);
      header = faults.length === 0 ? 'sound' : 'wrong';
      for (const { cell, message } of faults) tell(cellStarts(text, start, end)[cell] ?? start, message);
    } else {
      const whole = rowFault(cells, names);
      if (whole !== undefined) {
        tell(start, whole);
        return;
      }
      const value = read(cells);
      // Of what lies past the number of rows one is kept, to tell of; the rest is checked and let go.
      if (value.success && placed.length > most) return;
      if (value.success)
        placed.push({
          value: value.data,
          start,
          end,
          get line() {
            return locate(start).line;
          },
        });
      else {
        const faults = cellProblems(value.error, cells, columns);
        const total = totalRowFault(cells, faults.length);
        if (total !== undefined) tell(start, total);
        else
          for (const { cell, message } of faults) tell(cellStarts(text, start, end)[cell] ?? start, message);
      }
    }
  };
  eachRow(text, onRow, (offset) => {
    if (header !== 'wrong') tell(offset, strayQuote);
  });
  // A rule about rows that were not read would only tell the same fault again.
  if (header === 'sound')
    checkRules(placed, columns, rules, log.length > 0, (row, column, message) => {
      const own = row as (typeof placed)[number] | undefined;
      const cell = column === undefined ? 0 : names.indexOf(column);
      const offset = own === undefined ? 0 : (cellStarts(text, own.start, own.end)[cell] ?? own.start);
      tell(offset, column === undefined ? message : `${column}: ${message}`);
    });
  return { rows: placed.map(({ value }) => value), problems: log.list() };
}
