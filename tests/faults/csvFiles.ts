import { gzipSync } from 'node:zlib';
import { type BrokenCsv, broken, cellsOf, type CsvFault, rowIndex, textOf, withRow } from './csvTable.ts';

/** Faults of whole rows. */
const rows: CsvFault[] = [
  {
    name: 'a row taken out',
    break: (t, r) => broken(textOf({ ...t, rows: t.rows.toSpliced(rowIndex(t, r), 1) })),
  },
  {
    name: 'a row given twice',
    break: (t, r) => {
      const index = rowIndex(t, r);
      return { ...withRow(t, index, t.rows[index] ?? '', t.rows[index] ?? ''), line: index + 3 };
    },
  },
  { name: 'an empty line', break: (t, r) => withRow(t, rowIndex(t, r), '') },
  { name: 'a line of commas', break: (t, r) => withRow(t, rowIndex(t, r), ','.repeat(15)) },
  { name: 'a line of spaces', break: (t, r) => withRow(t, rowIndex(t, r), ' '.repeat(r.int(1, 9))) },
  { name: 'a line that is a comment', break: (t, r) => withRow(t, rowIndex(t, r), '# to do') },
  {
    name: 'a row with a cell taken out',
    break: (t, r) => {
      const index = rowIndex(t, r);
      return withRow(t, index, cellsOf(t, index).toSpliced(r.int(0, 15), 1).join(','));
    },
  },
  {
    name: 'a row with a cell too many',
    break: (t, r) => {
      const index = rowIndex(t, r);
      return withRow(t, index, cellsOf(t, index).toSpliced(r.int(0, 16), 0, 'extra').join(','));
    },
  },
  {
    name: 'two rows on one line',
    break: (t, r) => {
      const index = r.int(0, t.rows.length - 2);
      const joined = (t.rows[index] ?? '') + (t.rows[index + 1] ?? '');
      return broken(textOf({ ...t, rows: t.rows.toSpliced(index, 2, joined) }), index + 2);
    },
  },
  {
    name: 'a row on two lines',
    break: (t, r) => {
      const index = rowIndex(t, r);
      const cells = cellsOf(t, index);
      const at = r.int(1, 15);
      return withRow(t, index, cells.slice(0, at).join(','), cells.slice(at).join(','));
    },
  },
  {
    name: 'a row with two cells swapped',
    break: (t, r) => {
      const index = rowIndex(t, r);
      const cells = cellsOf(t, index);
      const at = r.pick([0, 1, 2, 4, 5]);
      return withRow(t, index, cells.toSpliced(at, 2, cells[at + 1] ?? '', cells[at] ?? '').join(','));
    },
  },
  { name: 'the header as a row', break: (t, r) => withRow(t, rowIndex(t, r), t.header.join(',')) },
  { name: 'a huge cell', break: (t, r) => withRow(t, rowIndex(t, r), `${'x'.repeat(r.int(1e5, 1e6))},y`) },
  { name: 'a row that never ends', break: (t, r) => withRow(t, rowIndex(t, r), 'x,'.repeat(2e6)) },
];

type Cells = (cells: string[]) => string[];

function everyRow(change: Cells): CsvFault['break'] {
  return (t) =>
    broken(
      textOf({ header: change(t.header), rows: t.rows.map((row) => change(row.split(',')).join(',')) }),
      1,
    );
}

/** Faults of the header, and of the header and all rows alike. */
const headers: CsvFault[] = [
  {
    name: 'a column by another name',
    break: (t, r) => {
      const at = r.int(0, 15);
      const was = t.header[at] ?? '';
      const name = r.pick([`${was}_`, was.toUpperCase(), ` ${was}`, '', 'id', `${was}\u200b`, '__proto__']);
      return broken(textOf({ ...t, header: t.header.with(at, name) }), 1);
    },
  },
  {
    name: 'a column named twice',
    break: (t, r) => broken(textOf({ ...t, header: t.header.with(r.int(1, 15), t.header[0] ?? '') }), 1),
  },
  {
    name: 'a header with a column too few',
    break: (t, r) => broken(textOf({ ...t, header: t.header.toSpliced(r.int(0, 15), 1) }), 1),
  },
  { name: 'no header', break: (t) => broken(`${t.rows.join('\n')}\n`, 1) },
  { name: 'a title above the header', break: (t) => broken(`Selection data\n${textOf(t)}`, 1) },
  {
    name: 'a header of 100,000 columns',
    break: (t) => broken(`${'x,'.repeat(1e5)}\n${t.rows.join('\n')}\n`, 1),
  },
  { name: 'columns swapped', break: (t, r) => everyRow((cells) => swap(cells, r.int(0, 14)))(t, r) },
  { name: 'a column taken out', break: (t, r) => everyRow((cells) => cells.toSpliced(3, 1))(t, r) },
  { name: 'a column too many', break: everyRow((cells) => [...cells, 'x']) },
  { name: 'a comma at the end of every line', break: everyRow((cells) => [...cells, '']) },
  {
    name: 'another separator',
    break: (t, r) => broken(textOf(t).replaceAll(',', r.pick([';', '\t', '|'])), 1),
  },
  { name: 'line ends of old Macs', break: (t) => broken(textOf(t).replaceAll('\n', '\r'), 1) },
];

function swap(cells: string[], at: number): string[] {
  return cells.toSpliced(at, 2, cells[at + 1] ?? '', cells[at] ?? '');
}

/** Faults of a file cut short or empty. */
const lengths: CsvFault[] = [
  {
    name: 'a file cut short',
    break: (t, r) => {
      const text = textOf(t);
      return broken(text.slice(0, r.int(t.header.join(',').length + 1, text.length - 2)));
    },
  },
  { name: 'nothing in the file', break: (_t, r) => broken(r.pick(['', '\n', '\n\n', ' ', '\r\n', '\0']), 1) },
  { name: 'a header and no row', break: (t) => broken(`${t.header.join(',')}\n`, 1) },
  { name: 'another kind of file', break: (t, r) => r.pick<BrokenCsv>([zipped(textOf(t)), page, json]) },
];

const zipped = (text: string): BrokenCsv => ({ bytes: gzipSync(text), line: 1 });
const page = broken('<!doctype html>\n<title>Not found</title>\n', 1);
const json = broken('[{"lad_code":"E06000001"}]\n', 1);

export const fileFaults: CsvFault[] = [...rows, ...headers, ...lengths];
