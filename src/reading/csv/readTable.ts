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
import type { RowSchema, TableRules } from '../../schemas/table.ts';
import type { Problem } from '../content/problem.ts';
import { ProblemLog } from '../content/problemLog.ts';
import { readOnce } from '../files/readings.ts';
import { cellStarts } from './eachRow.ts';
import { checkRules } from './checkRules.ts';
import { placeRows } from './placeRows.ts';

/** What was read: the sound rows in the order of the file, and every fault. An empty list of faults: all is well. */
export interface ReadTable<Row> {
  rows: Row[];
  problems: Problem[];
}

/** Reads and checks a table from its bytes. `file` is the name for the messages. */
export function readTable<Schema extends RowSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
  rules: TableRules<z.infer<Schema>> = {},
): ReadTable<z.infer<Schema>> {
  const log = new ProblemLog();
  const most = rules.rows ?? Number.POSITIVE_INFINITY;
  // The rules ask each other's tables for their rows, and so do the pages.
  const table = readOnce(
    `table ${file} ${most}`,
    bytes,
    () => placeRows(file, bytes, schema, most, log),
    () => log.length === 0,
  );
  // A rule about rows that were not read would only tell the same fault again.
  if (table === undefined) return { rows: [], problems: log.list() };
  const { placed, text, locate } = table;
  const columns = columnsOf(schema);
  checkRules(placed, columns, rules, log.length > 0, (row, column, message) => {
    const own = row as (typeof placed)[number] | undefined;
    const cell = column === undefined ? 0 : columns.findIndex(({ name }) => name === column);
    const offset = own === undefined ? 0 : (cellStarts(text, own.start, own.end)[cell] ?? own.start);
    log.push({ file, ...locate(offset), message: column === undefined ? message : `${column}: ${message}` });
  });
  return { rows: placed.map(({ value }) => value), problems: log.list() };
}
