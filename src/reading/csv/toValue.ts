import { listSeparator, type ColumnMeta } from '../../schemas/column.ts';

const wholeNumber = /^-?(?:0|[1-9]\d*)$/;
const decimalNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * The value that a cell stands for. An empty cell is null (an empty list for lists). Text that is no number stays
 * text, so that the schema refuses it and the message can show what was found.
 */
export function toValue(cell: string, type: ColumnMeta['type']): unknown {
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
