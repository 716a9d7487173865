import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../../src/publishing/packageFiles.ts';
import { sha256 } from '../../../src/lib/files/sha256.ts';
import { tables } from '../../../src/schemas/publishedTables.ts';
import { jsonOf, samplePackage, textOf } from '../../fixtures/samplePackage.ts';

const files = packageFiles(samplePackage);
const ajv = new Ajv({ allErrors: true, strictTypes: false });
const addFormats = formats.default as unknown as (to: Ajv) => void;
addFormats(ajv);
const schema = (name: string): object =>
  JSON.parse(readFileSync(`tests/fixtures/standards/${name}.schema.json`, 'utf8')) as object;
const dataPackage = ajv.compile(schema('datapackage-2.0'));
const csvw = ajv.compile(schema('csvw'));

interface Described {
  resources: { path: string; hash: string; bytes: number }[];
}
interface Csvw {
  tableSchema: {
    primaryKey: string[];
    columns: {
      name: string;
      required: boolean;
      separator?: string;
      datatype: { base: string; format?: string };
    }[];
  };
}

describe('datapackage.json', () => {
  test('keeps the rules of Data Package v2', () => {
    dataPackage(jsonOf(files, 'datapackage.json'));
    expect(dataPackage.errors).toBeNull();
  });

  test('is refused with an unknown field type, a path that leads outside, a broken hash', () => {
    const broken = textOf(files, 'datapackage.json')
      .replace('"type": "integer"', '"type": "whole"')
      .replace('"path": "targets.csv"', '"path": "../targets.csv"')
      .replace('"hash": "sha256:', '"hash": "sha256-');
    dataPackage(JSON.parse(broken));
    const places = new Set(
      dataPackage.errors?.map((error) => error.instancePath.split('/').slice(0, 4).join('/')),
    );
    expect([...places].sort()).toEqual(['/resources/0/hash', '/resources/0/schema', '/resources/1/path']);
  });

  test('promises the sizes and hashes of the files', () => {
    for (const { path, hash, bytes } of jsonOf<Described>(files, 'datapackage.json').resources) {
      expect(hash).toBe(`sha256:${sha256(textOf(files, path))}`);
      expect(bytes).toBe(files.get(path)?.byteLength);
    }
  });
});

describe.each(tables.map(({ file }) => file))('the CSV on the Web metadata of %s', (file) => {
  const metadata = jsonOf<Csvw>(files, `${file}-metadata.json`);
  const [header = [], ...rows]: string[][] = parse(textOf(files, file));

  test('keeps the rules of the recommendation', () => {
    csvw(metadata);
    expect(csvw.errors).toBeNull();
  });

  test('is true of every cell: base, format, required, primary key', () => {
    const { columns, primaryKey } = metadata.tableSchema;
    expect(columns.map(({ name }) => name)).toEqual(header);
    for (const [index, { required, datatype, separator }] of columns.entries())
      for (const cell of rows.map((row) => row[index] ?? '')) {
        if (cell === '') expect(required).toBe(false);
        else if (datatype.format !== undefined && separator === undefined)
          expect(cell).toMatch(new RegExp(datatype.format, 'u'));
        if (cell !== '' && datatype.base === 'integer') expect(cell).toMatch(/^-?\d+$/);
        if (cell !== '' && datatype.base === 'number') expect(Number(cell)).not.toBeNaN();
      }
    const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });
});
