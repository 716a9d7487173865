import type { z } from 'zod';
import { type Column, listSeparator, type ColumnMeta } from '../../schemas/column.ts';
import type { RowSchema } from '../../schemas/table.ts';
import { plainError } from '../content/plainError.ts';

const wholeNumber = /^-?(?:0|[1-9]\d*)$/;
const decimalNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * The value that a cell stands for. An empty cell is null (an empty list for lists). Text that is no number stays
 * text, so that the schema refuses it and the message can show what was found.
 */
function toValue(cell: string, type: ColumnMeta['type']): unknown {
  switch (type) {
    case 'list':
      return cell === '' ? [] : cell.split(listSeparator);
    case 'integer':
      return cell === '' ? null : wholeNumber.test(cell) ? Number(cell) : cell;
    case 'number':
      return cell === '' ? null : decimalNumber.test(cell) ? Number(cell) : cell;
    default:
      return cell === '' ? null : cell;
  }
}

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
