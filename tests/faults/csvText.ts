import {
  broken,
  type BrokenCsv,
  cellsOf,
  type CsvFault,
  type CsvTable,
  rowIndex,
  textOf,
  withRow,
} from './csvTable.ts';
import type { Random } from './random.ts';

/** Bytes that are no UTF-8: a lone start byte, an overlong form, half a pair, a cut character, a bare continuation. */
const badBytes = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x82], [0xe9], [0x80], [0xf5, 0x80]];

function withBytes(table: CsvTable, random: Random): BrokenCsv {
  const index = rowIndex(table, random);
  const before = Buffer.from(textOf({ ...table, rows: table.rows.slice(0, index) }));
  const after = Buffer.from(`${table.rows.slice(index).join('\n')}\n`);
  return { bytes: Buffer.concat([before, Buffer.from(random.pick(badBytes)), after]), line: index + 2 };
}

const encodings: CsvFault[] = [
  { name: 'a byte order mark', break: (t) => broken(`\ufeff${textOf(t)}`, 1) },
  { name: 'bytes that are not UTF-8', break: withBytes },
  {
    name: 'Latin 1',
    break: (t, r) => {
      const index = rowIndex(t, r);
      const text = Buffer.from(
        withRow(t, index, (t.rows[index] ?? '').replace(/,(\w)/, ',\u00e9$1')).bytes,
      ).toString();
      return { bytes: Buffer.from(text, 'latin1'), line: index + 2 };
    },
  },
  { name: 'UTF-16', break: (t) => ({ bytes: Buffer.from(`\ufeff${textOf(t)}`, 'utf16le'), line: 1 }) },
  { name: 'UTF-16 without a mark', break: (t) => ({ bytes: Buffer.from(textOf(t), 'utf16le'), line: 1 }) },
  {
    name: 'a character cut off at the end',
    break: (t) => ({ bytes: Buffer.concat([Buffer.from(textOf(t)), Buffer.from([0xe2, 0x82])]) }),
  },
];

/** Puts quotes into one cell of a row. */
function quoted(name: string, change: (cell: string) => string, column = 1): CsvFault {
  return {
    name,
    break: (t, r) => {
      const index = rowIndex(t, r);
      const cells = cellsOf(t, index);
      return withRow(t, index, cells.with(column, change(cells[column] ?? '')).join(','));
    },
  };
}

const quotes: CsvFault[] = [
  quoted('a quote that is never closed', (cell) => `"${cell}`),
  quoted('a quote that is never opened', (cell) => `${cell}"`),
  quoted('a quote within a cell', (cell) => `${cell.slice(0, 2)}"${cell.slice(2)}`),
  quoted('text after a quoted cell', (cell) => `"${cell.slice(0, 2)}"${cell.slice(2)}`),
  quoted('a space before a quoted cell', (cell) => ` "${cell}"`),
  quoted('a space after a quoted cell', (cell) => `"${cell}" `),
  quoted('quotes within quotes', (cell) => `""${cell}""`),
  quoted('a line break within a cell', (cell) => `"${cell.slice(0, 2)}\n${cell.slice(2)}"`),
  quoted('a formula within quotes', () => '"=1+1"'),
  quoted('a comma within quotes', (cell) => `"${cell},${cell}"`, 2),
  quoted('a number with a space within quotes', (cell) => `" ${cell}"`, 7),
  quoted('a quoted cell with a quote in it', (cell) => `"${cell}""s"`, 4),
  {
    name: 'a row within quotes',
    break: (t, r) => {
      const index = rowIndex(t, r);
      return withRow(t, index, `"${t.rows[index] ?? ''}"`);
    },
  },
  {
    name: 'single quotes in place of double',
    break: (t, r) => {
      const index = rowIndex(t, r);
      return withRow(
        t,
        index,
        cellsOf(t, index)
          .map((cell) => `'${cell}'`)
          .join(','),
      );
    },
  },
];

/** Faults of encoding and quoting. */
export const textFaults: CsvFault[] = [...encodings, ...quotes];
