import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tableFiles } from '../../../src/publishing/files.ts';
import { citedRelease, packageFiles } from '../../../src/publishing/packageFiles.ts';
import { tables } from '../../../src/schemas/publishedTables.ts';
import { workbookFile } from '../../../src/publishing/workbook.ts';
import { workbooks } from '../../../src/publishing/workbook.ts';
import { samplePackage } from '../../fixtures/samplePackage.ts';

const files = packageFiles(samplePackage);
const cited = citedRelease(samplePackage);
const made = await workbooks(files, cited);
const bytesOf = (file: string): Buffer => Buffer.from(made.get(file) ?? []);

describe.each(tables)('the workbook of $file', ({ file, columns }) => {
  const bytes = bytesOf(workbookFile(file));

  test('holds every cell of the CSV, numbers as numbers and all else as text', async () => {
    const [data] = await readExcelFile(bytes);
    const csv: string[][] = parse(Buffer.from(files.get(file) ?? []));
    const numbers = new Set(
      columns.flatMap(({ type }, at) => (/^(?:number|integer)$/.test(type) ? [at] : [])),
    );
    const expected = csv.map((row, line) =>
      columns.map((_, at) => {
        const text = row[at] ?? '';
        if (text === '') return null;
        return line > 0 && numbers.has(at) ? Number(text) : text;
      }),
    );
    const found = data?.data.map((row) => columns.map((_, at) => row[at] ?? null));
    expect(found).toEqual(expected);
  });

  test('explains every column on its second sheet', async () => {
    const [, dictionary] = await readExcelFile(bytes);
    expect(dictionary?.sheet).toBe('Dictionary');
    expect(dictionary?.data.slice(1).map((row) => row.slice(0, 3))).toEqual(
      columns.map(({ name, title, description }) => [name, title, description]),
    );
  });

  test('holds no formula, no link and no macro', () => {
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => !/\.(?:xml|rels)$/.test(name))).toEqual([]);
    for (const part of Object.values(parts)) expect(strFromU8(part)).not.toMatch(/<f[ >]|hyperlink|external/);
  });
});

describe('the workbooks', () => {
  test('are offered, one for each table', () => {
    expect([...made.keys()]).toEqual(tableFiles.map(({ workbook }) => workbook.file));
  });

  test('are the same bytes every time, in every time zone and on every day', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const again = await workbooks(files, cited);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    for (const [file, bytes] of again) expect(bytesOf(file).equals(bytes), file).toBe(true);
    const inside = unzipSync(bytesOf('targets.xlsx'));
    expect(Object.keys(inside)[0]).toBe('[Content_Types].xml');
  });

  test('leave the plain files without a byte order mark', () => {
    for (const { file } of tables)
      expect([...(files.get(file) ?? [])].slice(0, 3)).not.toEqual([0xef, 0xbb, 0xbf]);
  });
});
