import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import {
  changedCells,
  changedRows,
  columnNames,
  isRounded,
} from '../../../../src/reading/releases/changedCells.ts';
import { compareRelease } from '../../../../src/reading/releases/compareRelease.ts';

const draft = join(tmpdir(), `draft-${process.pid}.csv`);
const data = readFileSync('data/selection-data.csv', 'utf8');
const compared = (text: string): { problems: string[]; notes: string[] } => {
  writeFileSync(draft, text);
  const { problems, notes } = compareRelease('.', draft);
  return { problems: problems.map(formatProblem), notes };
};
afterEach(() => rmSync(draft, { force: true }));

describe('a table beside its last release', () => {
  test('is the same whatever quotes and line ends it is written with', () => {
    const quoted = 'a,b\n1,2\n'.replace(/\w/g, '"$&"').replaceAll('\n', '\r\n');
    expect(changedCells('a,b\n1,2\n', quoted)).toEqual([]);
    expect(columnNames(quoted)).toEqual(['a', 'b']);
  });

  test('names each cell that differs, by line and column', () => {
    expect(changedCells('a,b\n1,2\n3,4\n', 'a,c,b\n3,x,5\n1,x,2\n')).toEqual([
      { line: 2, column: 5, name: 'b', before: '4', after: '5' },
    ]);
  });

  test('is compared row by row where only several cells together name a row', () => {
    const before = 'a,year,value\nx,2019,1\nx,2020,2\n';
    expect(changedCells(before, before.replace('2019,1', '2019,9'))).toEqual([
      { line: 2, column: 8, name: 'value', before: '1', after: '9' },
    ]);
    expect(changedRows(before, before.replace('2020', '2021'))).toEqual({
      gone: ['x,2020'],
      added: ['x,2021'],
    });
  });

  test.each([
    ['-34.474255129257386', '-34.47', true],
    ['-34.474255129257386', '-34.4742551292574', true],
    ['-34.474255129257386', '-34', true],
    ['-34.474255129257386', '-34.48', false],
    ['-34.47', '-34.474', false],
    ['12', '13', false],
  ])('%s written as %s is rounded: %s', (before, after, expected) => {
    expect(isRounded({ before, after })).toBe(expected);
  });

  test('is refused where a spreadsheet has rounded a column, told once for the column', () => {
    const rounded = data.replaceAll(/(?<=,)(-?\d+\.\d\d)\d+(?=,)/g, '$1');
    const { problems } = compared(rounded);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /:\d+:\d+: smi_2016_score: found "-?[\d.]+", version \d\S+ has "-?[\d.]+": a spreadsheet has rounded it and \d+ more cells/,
    );
  });

  test('tells what else differs, and that it needs a version', () => {
    expect(compared(data).notes[0]).toMatch(/^no cell differs from version /);
    expect(compared(data.replace('E06000001', 'E06000048')).notes).toEqual([
      expect.stringMatching(/^1 row \("E06000001"\) of version \S+ is not in the file$/),
      expect.stringMatching(/^the file has 1 row \("E06000048"\), which version \S+ has not$/),
    ]);
    expect(compared(data.replace('Hartlepool', 'Hartlepools')).notes).toEqual([
      expect.stringMatching(
        /^lad_name: 1 cell differs from version \S+, the first on line 2: "Hartlepools", was "Hartlepool"; a changed value needs a new version/,
      ),
    ]);
  });
});
