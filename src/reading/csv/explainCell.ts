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

/** Spaces that look like one and are none. */
const strangeSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const nameOf = (space: string): string =>
  `<U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** What people and spreadsheets write where they have nothing to write. */
const nothing = /^(?:n\/?a|null|nil|none|nan|unknown|-|–|—|\.|\?|#n\/a)$/i;

/** How to write what a cell seems to mean, in words that follow what is allowed; undefined where nobody can tell. */
export function hintFor(cell: string, { type, missing, allowed }: ColumnMeta): string | undefined {
  if (missing !== null && nothing.test(cell.trim())) return 'leave the cell empty';
  const plain = cell.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
  if (allowed?.includes(plain.trim()) === true) return 'type the spaces again: some are not plain ones';
  if (type !== 'number' && type !== 'integer') return undefined;
  const number = plain.trim().replace('−', '-');
  if (number.startsWith('-') && number !== cell && Number.isFinite(Number(number))) return `write ${number}`;
  if (/^-?\d+,\d+$/.test(number) && type === 'number')
    return `write a point for the comma: ${number.replace(',', '.')}`;
  if (/^-?\d+\.0+$/.test(number) && type === 'integer') return `write ${number.replace(/\.0+$/, '')}`;
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/i.test(number)) return 'write the number out, without E';
  return undefined;
}

/** A cell for a message: in quotes, control characters made visible, cut where it is long. */
export function shownCell(cell: string): string {
  const text = JSON.stringify(cell).replace(strangeSpace, nameOf);
  return text.length > 60 ? `${text.slice(0, 59)}…"` : text;
}
