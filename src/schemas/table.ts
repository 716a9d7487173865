import type { z } from 'zod';

/** The schema of one row of a table: its keys are the columns in the order of the file, each made with `column()`. */
export type RowSchema = z.ZodObject;

/** A row that its schema accepts, with its place in the file. */
export interface PlacedRow<Row> {
  value: Row;
  /** Line at which the row begins, from 1. */
  readonly line: number;
}

/** Tells a fault of a row, at one of its columns; `undefined` in place of the row: a fault of the whole file. */
export type RowReport<Row> = (
  row: PlacedRow<Row> | undefined,
  column: Extract<keyof Row, string> | undefined,
  message: string,
) => void;

/** What only the whole file can show. A column whose description says `unique` needs no rule here. */
export interface TableRules<Row> {
  /** How many rows the file must have, where that is fixed. */
  rows?: number;
  /** Columns that identify a row together: no two rows may agree in all of them. */
  key?: readonly Extract<keyof Row, string>[];
  /** Whatever else must hold. It sees the rows that the schema accepts, in the order of the file. */
  check?: (rows: readonly PlacedRow<Row>[], report: RowReport<Row>) => void;
}
