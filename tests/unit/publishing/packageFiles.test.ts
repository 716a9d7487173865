import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archive, downloads } from '../../../src/publishing/files.ts';
import { packageFiles } from '../../../src/publishing/packageFiles.ts';
import { jsonOf, samplePackage, textOf } from '../../fixtures/samplePackage.ts';

const files = packageFiles(samplePackage);
const original = readFileSync('data/selection-data.csv');
const rows: string[][] = parse(original);
const header = rows[0] ?? [];

interface Named {
  name: string;
}
type Value = string | number | string[] | null;

describe('the files of the data package', () => {
  test('hold the selection data byte for byte', () => {
    expect(original.equals(files.get('selection-data.csv') ?? new Uint8Array())).toBe(true);
  });

  test('hold every file that the page offers', () => {
    expect(downloads.map(({ file }) => file).filter((file) => !files.has(file))).toEqual([]);
  });

  test('say the same in JSON as in the CSV: empty cells are null or an empty list, never 0 or an empty text', () => {
    const typed = jsonOf<Record<string, Value>[]>(files, 'selection-data.json');
    const toCell = (value: Value | undefined): string =>
      value === null ? '' : Array.isArray(value) ? value.join(';') : String(value);
    expect(typed.map((row) => header.map((name) => toCell(row[name])))).toEqual(rows.slice(1));
    expect(typed[0]?.['county']).toBeNull();
    expect(typed[0]?.['aea_2016_category']).toBeNull();
    expect(typed[0]?.['aea_2016_sources']).toEqual([]);
    expect(typed.flatMap((row) => Object.values(row)).filter((value) => value === '')).toEqual([]);
    expect(typed.filter((row) => row['aea_2016_category'] === 0 || row['wave'] === 0)).toEqual([]);
  });

  test('name the columns of the header in the CSV on the Web metadata and in the data package', () => {
    const csvw = jsonOf<{ tableSchema: { columns: Named[] } }>(files, 'selection-data.csv-metadata.json');
    const described = jsonOf<{ resources: { schema: { fields: Named[] } }[] }>(files, 'datapackage.json');
    expect(csvw.tableSchema.columns.map(({ name }) => name)).toEqual(header);
    expect(described.resources[0]?.schema.fields.map(({ name }) => name)).toEqual(header);
  });

  test('give each target a row, with missing values empty', () => {
    const [names = [], first = []]: string[][] = parse(textOf(files, 'targets.csv'));
    const row = Object.fromEntries(names.map((name, index) => [name, first[index]]));
    expect(row).toMatchObject({
      area: 'blackpool',
      measure: 'Good level of development, "all" children',
      baseline: '66%, in 2016',
      value: '',
      outcome_sources: '',
      page: 'https://example.org/areas/blackpool/#priority-1-target-1',
    });
  });

  test('resolve the sources of an area', () => {
    const area = jsonOf<{ sources: Record<string, { title: string }> }>(files, 'areas/blackpool.json');
    expect(area.sources['one-source']?.title).toBe('A title');
  });

  test('pass sha256sum -c, and a changed byte fails it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
    for (const [file, bytes] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const check = (): number | null =>
      spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder }).status;
    expect(check()).toBe(0);
    writeFileSync(join(folder, 'targets.csv'), 'changed');
    expect(check()).toBe(1);
    rmSync(folder, { recursive: true });
  });

  test('are all in the archive, byte for byte', () => {
    const unzipped = unzipSync(files.get(archive.file) ?? new Uint8Array());
    const inside = new Map([...files].filter(([file]) => file !== archive.file));
    expect(Object.keys(unzipped).sort()).toEqual([...inside.keys()].sort());
    for (const [file, bytes] of inside) expect(Buffer.from(unzipped[file] ?? []).equals(bytes)).toBe(true);
  });

  test('are the same bytes every time, in every time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const again = packageFiles(samplePackage);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(
      Buffer.from(again.get(archive.file) ?? []).equals(files.get(archive.file) ?? new Uint8Array()),
    ).toBe(true);
  });
});
