import Papa from 'papaparse';
import type { z } from 'zod';
import { listSeparator, type Column } from '../schemas/column.ts';
import { explainIssue } from '../lib/issues/explainIssue.ts';

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(listSeparator);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Writes rows as comma-separated text (RFC 4180, UTF-8, LF, one header row). Missing values are empty cells, lists
 * are joined by ";". A row that breaks the schema, such as text that a spreadsheet would take for a formula, is an
 * error that names row and column: published text is never changed to fit.
 */
export function toCsv<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  columns: readonly Column[],
  rows: readonly z.infer<Schema>[],
): string {
  const cells = rows.map((row, index) => {
    const result = schema.safeParse(row);
    if (!result.success) {
      const faults = result.error.issues.map((issue) => explainIssue(issue, row, schema));
      throw new Error(
        `${file}: row ${index + 2} (${JSON.stringify(row).slice(0, 120)}…): ${faults.join('; ')}. Reword the text in content/.`,
      );
    }
    const record = row as Record<string, unknown>;
    return columns.map((column) => toCell(record[column.name]));
  });
  const header = columns.map((column) => column.name);
  // Without a row the writer would leave an empty line behind the header.
  const text = Papa.unparse({ fields: header, data: cells }, { newline: '\n' });
  return `${text.trimEnd()}\n`;
}

/** How many rows a table has below its header. */
export function countRows(csv: Uint8Array): number {
  return Papa.parse(new TextDecoder().decode(csv).trimEnd()).data.length - 1;
}
