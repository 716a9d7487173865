import type { z } from 'zod';
import type { Column } from '../../schemas/column.ts';
import type { RowSchema } from '../../schemas/table.ts';
import { plainError } from '../content/plainError.ts';
import { toValue } from './toValue.ts';

/** Makes a function that turns the cells of a row into what the schema says of them. */
export function rowReader<Schema extends RowSchema>(
  schema: Schema,
  columns: readonly Column[],
): (cells: readonly string[]) => z.ZodSafeParseResult<z.infer<Schema>> {
  return (cells) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column) row[column.name] = toValue(cells[index] ?? '', column.type);
    }
    return schema.safeParse(row, { error: plainError });
  };
}
