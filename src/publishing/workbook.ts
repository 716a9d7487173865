import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Column } from '../schemas/column.ts';
import { attribution, licences } from './about.ts';
import { type Cited, plainCitation } from './citation.ts';
import { type PublishedTable, tables } from '../schemas/publishedTables.ts';
import { zipFiles } from './zip.ts';

/** Name of the workbook of a table, beside its CSV. */
export const workbookFile = (file: string): string => file.replace(/\.csv$/, '.xlsx');

const head = (cells: readonly string[]): Row => cells.map((value) => ({ value, fontWeight: 'bold' }));
const isNumber = ({ type }: Column): boolean => type === 'number' || type === 'integer';

/** A cell as a spreadsheet holds it: a number where the column holds numbers, else text that it never takes apart. */
function toCell(text: string, column: Column): string | number | null {
  if (text === '') return null;
  return isNumber(column) ? Number(text) : text;
}

function widthOf(column: Column): { width: number } {
  return {
    width: Math.min(60, Math.max(column.name.length + 2, isNumber(column) ? 10 : column.example.length + 2)),
  };
}

function dictionaryRow(column: Column): Row {
  const missing = column.missing ?? 'Never empty';
  const allowed = column.allowed?.join('; ') ?? null;
  const unit = column.unit ?? 'None';
  return [
    column.name,
    column.title,
    column.description,
    unit,
    allowed,
    column.example,
    missing,
    column.source,
  ];
}

/**
 * A table as an Excel workbook: its rows, the dictionary of its columns, and what the file is. Made from the bytes of
 * the CSV, so that the two cannot differ. The same CSV makes the same bytes: every part of the ZIP has the release's day.
 */
async function workbook(table: PublishedTable, csv: Uint8Array, cited: Cited): Promise<Uint8Array> {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(csv), { skipEmptyLines: true });
  const rows = data
    .slice(1)
    .map((cells) => table.columns.map((column, index) => toCell(cells[index] ?? '', column)));
  const names = ['Column', 'Title', 'Meaning', 'Unit', 'Allowed', 'Example', 'If empty', 'Source'];
  const about = [
    [table.title, table.description],
    ['Plain file', table.file],
    ['Selection data', `Version ${cited.version}, ${cited.date}`],
    ['Address', cited.url],
    ['How to cite', plainCitation(cited)],
    ...licences.map(({ covers, title, path }) => ['Licence', `${covers} ${title}: ${path}`]),
    ['Credit', attribution],
  ];
  const bytes = await writeExcelFile([
    {
      sheet: 'Data',
      data: [head(table.columns.map(({ name }) => name)), ...rows],
      columns: table.columns.map(widthOf),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Dictionary',
      data: [head(names), ...table.columns.map(dictionaryRow)],
      columns: [24, 28, 60, 16, 40, 28, 40, 28].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    { sheet: 'About', data: about, columns: [{ width: 28 }, { width: 100 }] },
  ]).toBuffer();
  // Harder packing takes twice as long for one per cent.
  return zipFiles(new Map(Object.entries(unzipSync(bytes))), cited.date, { level: 6 });
}

/**
 * Every table as an Excel workbook, by path below /data/. They stand beside the package, not in its archive and
 * checksums: they hold no more than the tables do.
 */
export async function workbooks(
  files: ReadonlyMap<string, Uint8Array>,
  cited: Cited,
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const table of tables) {
    const csv = files.get(table.file);
    if (!csv) throw new Error(`the data package has no file ${table.file}`);
    made.set(workbookFile(table.file), await workbook(table, csv, cited));
  }
  return made;
}
