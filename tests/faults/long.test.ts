import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selectionFile } from '../../src/reading/content/checkAll.ts';
import { countProblems } from '../../src/reading/content/problem.ts';
import { checkSelectionData } from '../../src/reading/csv/readSelectionData.ts';

const rows = process.env['FAULTS'] === 'all' ? 1_000_000 : 20_000;
const [header = '', ...real] = readFileSync(selectionFile, 'utf8').trimEnd().split('\n');
const thousand = `${Array.from({ length: 1000 }, (_, index) => real[index % 300] ?? '').join('\n')}\n`;

/** A file of any length, in pieces; `change` breaks each thousand rows. */
function* pieces(change: (text: string) => string): Generator<Uint8Array> {
  yield Buffer.from(`${header}\n`);
  const piece = Buffer.from(change(thousand));
  for (let done = 0; done < rows; done += 1000) yield piece;
}

const check = (change: (text: string) => string) =>
  checkSelectionData(selectionFile, pieces(change), { areas: new Set() });

describe('a file that is far too long', { timeout: 120_000 }, () => {
  it('is read to its end and refused with the line at which it should have ended', () => {
    const { rows: read, districts, problems } = check((text) => text);
    expect(read).toBe(rows);
    expect(districts).toHaveLength(324);
    expect(problems.map((problem) => problem.message)).toContain(
      'found more than 324 rows; the index has 324 districts',
    );
  });

  it('is told about in full count but with few words where every row is bad', () => {
    const { problems } = check((text) => text.replaceAll(/^E/gm, 'W'));
    expect(problems).toHaveLength(1001);
    expect(countProblems(problems)).toBe(rows);
    expect(problems.at(-1)).toMatchObject({
      line: 1002,
      column: 1,
      message: `and ${rows - 1000} more problems`,
    });
  });

  it('is not read past a quote that stays open', () => {
    const { problems } = check((text) => text.replaceAll('"', '').replace(',', ',"'));
    expect(problems.map((problem) => problem.line)).toContain(2);
  });
});
