import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { environmentOf, makeUp, type Sizes } from '../../../../scripts/bench/madeUp/madeUp.ts';
import { readCells } from '../../../../scripts/bench/madeUp/tables.ts';

const folders: string[] = [];

/** A copy of content and data with made-up rows. */
function madeUp(sizes: Sizes): string {
  const root = mkdtempSync(join(tmpdir(), 'made-up-'));
  folders.push(root);
  for (const name of ['content', 'data', 'src']) cpSync(name, join(root, name), { recursive: true });
  makeUp(root, sizes);
  return root;
}

/** What the check of all content and data finds, told the sizes as a build is. */
async function problemsIn(root: string, sizes: Sizes): Promise<unknown[]> {
  for (const [name, value] of Object.entries(environmentOf(sizes))) vi.stubEnv(name, value);
  vi.resetModules();
  const { checkAll } = await import('../../../../src/reading/content/checkAll.ts');
  return checkAll(root);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('made-up districts, areas and sources pass every check of content and data', async () => {
  const sizes = { districts: 420, areas: 2, sources: 25 };
  expect(await problemsIn(madeUp(sizes), sizes)).toEqual([]);
}, 60_000);

it('real districts stay in their sixth, and every made-up one has context, a middle, a place and results', () => {
  const root = madeUp({ districts: 420 });
  const before = new Map(readCells('.', 'selection-data.csv').map((row) => [row['lad_code'], row]));
  const rows = readCells(root, 'selection-data.csv');
  const made = rows.filter(({ lad_code: code }) => !before.has(code));
  expect(rows).toHaveLength(420);
  for (const row of rows) {
    const real = before.get(row['lad_code']);
    if (real) expect(row['smi_2016_sextile']).toBe(real['smi_2016_sextile']);
  }
  for (const [file, column] of [
    ['context.csv', 'lad_code'],
    ['district-centroids.csv', 'lad_code'],
    ['places.csv', 'lad_code'],
    ['results.csv', 'place'],
  ] as const) {
    const known = new Set(readCells(root, file).map((row) => row[column]));
    expect(made.filter(({ lad_code: code }) => !known.has(code ?? ''))).toEqual([]);
  }
  const middles = readCells(root, 'district-centroids.csv').map(
    (row) => `${row['longitude']} ${row['latitude']}`,
  );
  expect(new Set(middles).size).toBe(420);
}, 60_000);

it('made-up areas need made-up districts of the lowest sixth', () => {
  expect(() => madeUp({ districts: 330, areas: 10 })).toThrow(
    /made-up districts in the lowest sixth, need 10/,
  );
});
