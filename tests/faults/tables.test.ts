import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/reading/content/problem.ts';
import { readTable } from '../../src/reading/csv/readTable.ts';
import {
  selectionFile,
  type SiteTable,
  siteTables,
  type TableFile,
  tableFiles,
} from '../../src/reading/csv/siteTables.ts';
import { columnsOf } from '../../src/schemas/column.ts';
import { casesOf } from './cases.ts';
import { cellSet, type Grid, type GridFault, gridOf, rowsSet, textOfGrid } from './grid.ts';
import { type Random, seeded } from './random.ts';

const anyRow = (grid: Grid, random: Random): number => random.int(1, grid.length - 1);
const cellsOf = (grid: Grid, index: number): string[] => [...(grid[index] ?? [])];
const withHeader = (grid: Grid, header: readonly string[]) => ({
  bytes: Buffer.from(textOfGrid([header, ...grid.slice(1)])),
  line: 1,
});

/** Faults that any table must refuse, whatever its columns are. The selection data has its own, and many more. */
const anyTable: GridFault[] = [
  { name: 'an empty line', break: (g, r) => rowsSet(g, anyRow(g, r), ['']) },
  {
    name: 'a row with a cell too many',
    break: (g, r) => {
      const index = anyRow(g, r);
      return rowsSet(g, index, [...cellsOf(g, index), 'x']);
    },
  },
  {
    name: 'a row with a cell too few',
    break: (g, r) => {
      const index = anyRow(g, r);
      return rowsSet(g, index, cellsOf(g, index).slice(1));
    },
  },
  {
    name: 'a row given twice',
    break: (g, r) => {
      const index = anyRow(g, r);
      return { ...rowsSet(g, index, cellsOf(g, index), cellsOf(g, index)), line: index + 2 };
    },
  },
  { name: 'a column by another name', break: (g) => withHeader(g, cellsOf(g, 0).with(0, 'thing')) },
  { name: 'a column too few', break: (g) => withHeader(g, cellsOf(g, 0).slice(1)) },
  { name: 'no header', break: (g) => ({ bytes: Buffer.from(textOfGrid(g.slice(1))), line: 1 }) },
  { name: 'UTF-16', break: (g) => ({ bytes: Buffer.from(`\ufeff${textOfGrid(g)}`, 'utf16le'), line: 1 }) },
  { name: 'a formula', break: (g, r) => cellSet(g[0]?.[0] ?? '', '=1+1')(g, r) },
  { name: 'a zero-width character', break: (g, r) => cellSet(g[0]?.[0] ?? '', 'a\u200bb')(g, r) },
];

/** A cell that must be filled, emptied; a number, as a word: one fault for each such column. */
function ofColumns({ schema }: SiteTable): GridFault[] {
  return columnsOf(schema).flatMap(({ name, missing, type }) => {
    const filled = (get: (column: string) => string): boolean => get(name) !== '';
    const number = type === 'integer' || type === 'number';
    return [
      ...(missing === null ? [{ name: `${name} emptied`, break: cellSet(name, '', filled) }] : []),
      ...(number ? [{ name: `${name} as a word`, break: cellSet(name, 'many', filled) }] : []),
    ];
  });
}

/** What only the whole file, or another file, shows. */
const own: Partial<Record<TableFile, GridFault[]>> = {
  'data/results.csv': [
    { name: 'an unknown measure', break: cellSet('measure', 'happiness') },
    {
      name: 'an unknown district',
      break: cellSet('place', 'E07999999', (get) => get('kind') === 'district'),
    },
    { name: 'a share above all', break: cellSet('value', '160', (get) => get('measure') === 'key-stage-2') },
    { name: 'a year in another form', break: cellSet('year', '2017') },
    { name: 'a year before the measure', break: cellSet('year', '1999/00') },
    { name: 'an unknown area', break: cellSet('area', 'atlantis', (get) => get('area') !== '') },
  ],
  'data/measures.csv': [
    { name: 'an unknown source', break: cellSet('source', 'nobody') },
    { name: 'an unknown direction', break: cellSet('better', 'sideways') },
  ],
  'data/target-checks.csv': [
    { name: 'a target that no plan has', break: cellSet('target_id', 'target-99') },
    { name: 'an unknown area', break: cellSet('area', 'atlantis') },
    { name: 'an unknown measure', break: cellSet('measure', 'happiness', (get) => get('measure') !== '') },
    { name: 'neither a rule nor a reason', break: cellSet('reason', '', (get) => get('reason') !== '') },
  ],
};

describe.each(tableFiles.filter((file) => file !== selectionFile))('%s, broken', (file) => {
  const entry = siteTables[file] as unknown as SiteTable;
  const grid = gridOf(readFileSync(file, 'utf8'));
  const rules = entry.rules('.');
  const check = (bytes: Uint8Array) => readTable(file, bytes, entry.schema, rules).problems;

  it('is sound before it is broken', () => {
    expect(check(Buffer.from(textOfGrid(grid)))).toEqual([]);
  });

  it.each(casesOf([...anyTable, ...ofColumns(entry), ...(own[file] ?? [])], 1, 60))(
    'is refused with $name',
    ({ fault, seed }) => {
      const { bytes, line } = fault.break(grid, seeded(seed));
      const problems = check(bytes);
      expect(problems).not.toEqual([]);
      for (const problem of problems)
        expect(formatProblem(problem)).toMatch(/^data\/[\w-]+\.csv:[1-9]\d*:[1-9]\d*: \S/);
      expect(problems.map((problem) => problem.line)).toContain(line);
    },
  );
});
