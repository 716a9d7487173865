import type { Column } from '../../schemas/column.ts';
import type { PlacedRow, RowReport, TableRules } from '../../schemas/table.ts';

/** Checks what only the whole file can show. `faulty`: rows are missing here because they were refused. */
export function checkRules<Row extends Record<string, unknown>>(
  rows: readonly PlacedRow<Row>[],
  columns: readonly Column[],
  { rows: count, key, check }: TableRules<Row>,
  faulty: boolean,
  report: RowReport<Row>,
): void {
  type Name = Extract<keyof Row, string>;
  const extra = count === undefined ? undefined : rows[count];
  if (extra) report(extra, undefined, `found more than ${count} rows, must be ${count}`);
  else if (count !== undefined && rows.length < count && !faulty)
    report(undefined, undefined, `found ${rows.length} rows, must be ${count}`);
  // What lies past the number of rows is one fault, not many.
  const counted = extra ? rows.slice(0, count) : rows;
  for (const { name, unique } of columns) if (unique) reportRepeats(counted, [name as Name], report);
  if (key) reportRepeats(counted, key, report);
  if (counted.length === 0 && count !== undefined) return;
  // A file of which rows were refused may well miss something: told is what the rows that are there say.
  check?.(counted, (row, column, message) => {
    if (row !== undefined || !faulty) report(row, column, message);
  });
}

function reportRepeats<Row extends Record<string, unknown>>(
  rows: readonly PlacedRow<Row>[],
  key: readonly Extract<keyof Row, string>[],
  report: RowReport<Row>,
): void {
  const first = new Map<string, PlacedRow<Row>>();
  for (const row of rows) {
    const shown = key.map((name) => JSON.stringify(row.value[name])).join(', ');
    const before = first.get(shown);
    if (before === undefined) first.set(shown, row);
    else report(row, key[0], `found ${shown} a second time (first on line ${before.line})`);
  }
}
