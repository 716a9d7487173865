import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rule } from '../../src/lib/selection/rule.ts';
import { countProblems, mostTold } from '../../src/reading/content/problem.ts';
import { selectionFile } from '../../src/reading/csv/siteTables.ts';
import { readSelection } from '../fixtures/readSelection.ts';

const rows = process.env['FAULTS'] === 'all' ? 1_000_000 : 20_000;
const [header = '', ...real] = readFileSync(selectionFile, 'utf8').trimEnd().split('\n');
const thousand = `${Array.from({ length: 1000 }, (_, index) => real[index % 300] ?? '').join('\n')}\n`;

/** A file of any length; `change` breaks each thousand rows. */
const check = (change: (text: string) => string) =>
  readSelection(Buffer.from(`${header}\n${change(thousand).repeat(rows / 1000)}`), { areas: new Set() });

describe('a file that is far too long', { timeout: 120_000 }, () => {
  it('is read to its end and refused with the line at which it should have ended', () => {
    const { rows: read, problems } = check((text) => `${text.slice(0, -1)}x\n`);
    expect(read).toHaveLength(rule.districts + 1);
    expect(problems[0]).toMatchObject({ line: 1001 });
    expect(problems.map(({ line, message }) => [line, message])).toContainEqual([
      rule.districts + 2,
      `found more than ${rule.districts} rows, must be ${rule.districts}`,
    ]);
  });

  it('is told about in full count but with few words where every row is bad', () => {
    const { problems } = check((text) => text.replaceAll(/^E/gm, 'W'));
    expect(problems).toHaveLength(mostTold + 1);
    expect(countProblems(problems)).toBe(rows);
    expect(problems.at(-1)).toMatchObject({
      line: mostTold + 2,
      column: 1,
      message: `and ${rows - mostTold} more problems`,
    });
  });

  it('is soon left where every row opens a quote that stays open', () => {
    const { problems } = check((text) => text.replaceAll('"', '').replaceAll(/^(E\d+),/gm, '$1,"'));
    expect(problems.map((problem) => problem.line)).toContain(2);
  });
});
