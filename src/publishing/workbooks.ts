import { type Cited } from './citation.ts';
import { tables } from '../schemas/publishedTables.ts';
import { workbook, workbookFile } from './workbook.ts';

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
