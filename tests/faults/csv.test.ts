import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaSlugs } from '../../src/reading/content/areaSlugs.ts';
import { selectionFile } from '../../src/reading/csv/siteTables.ts';
import { formatProblem, type Problem } from '../../src/reading/content/problem.ts';
import { readRecords } from '../../src/reading/content/readRecords.ts';
import { source } from '../../src/schemas/source.ts';
import { readSelection } from '../fixtures/readSelection.ts';
import { casesOf } from './cases.ts';
import { cellFaults } from './csvCells.ts';
import { fileFaults } from './csvFiles.ts';
import { ruleFaults } from './csvRules.ts';
import { broken, tableOf, textOf } from './csvTable.ts';
import { textFaults } from './csvText.ts';
import { seeded } from './random.ts';

const table = tableOf(readFileSync(selectionFile, 'utf8'));
const known = {
  areas: areaSlugs('.'),
  sources: new Set(readRecords('.', 'content/sources.yaml', source).records.keys()),
};
const place = /^data\/selection-data\.csv:[1-9]\d*:[1-9]\d*: \S/;

function check(bytes: Uint8Array): Problem[] {
  return readSelection(bytes, known).problems;
}

describe('the selection data, broken', () => {
  it('is sound before it is broken', () => {
    expect(check(broken(textOf(table)).bytes)).toEqual([]);
  });

  const faults = [...cellFaults, ...ruleFaults, ...fileFaults, ...textFaults];
  it.each(casesOf(faults, 4, 40))('is refused with $name', ({ fault, seed }) => {
    const { bytes, line } = fault.break(table, seeded(seed));
    const problems = check(bytes);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(formatProblem(problem)).toMatch(place);
    expect(problems.map((problem) => problem.line)).toContain(line ?? problems[0]?.line);
  });
});
