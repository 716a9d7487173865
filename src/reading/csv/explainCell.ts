import type { ColumnMeta } from '../../schemas/column.ts';

/** What a column allows, in words. */
export function allowedIn(meta: ColumnMeta): string {
  const kind = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    list: 'ids separated by ";"',
  }[meta.type];
  const range =
    meta.minimum !== undefined && meta.maximum !== undefined
      ? ` from ${meta.minimum} to ${meta.maximum}`
      : '';
  const values = meta.allowed
    ? `one of: ${meta.allowed.map((value) => `"${value}"`).join(', ')}`
    : `${kind}${range}`;
  return `${values}${meta.missing === null ? '' : ', or an empty cell'} (for example "${meta.example}")`;
}

/** A cell for a message: in quotes, control characters made visible, cut where it is long. */
export function shownCell(cell: string): string {
  const text = JSON.stringify(cell);
  return text.length > 60 ? `${text.slice(0, 59)}…"` : text;
}
