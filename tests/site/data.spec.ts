import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { districtColumns } from '../../src/schemas/district.ts';
import { tables } from '../../src/schemas/publishedTables.ts';

const original = readFileSync('data/selection-data.csv');
const originalSum = createHash('sha256').update(original).digest('hex');

interface Described {
  '@type': string;
  distribution: { contentUrl: string; sha256: string; contentSize: string }[];
}

test('the downloaded selection data is the file of the project, byte for byte', async ({ page }) => {
  await page.goto('/data/');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Selection data, CSV, 54 kB' }).first().click();
  const path = await (await waiting).path();
  expect(readFileSync(path).equals(original)).toBe(true);
});

test('the released version stays at its own address', async ({ request }) => {
  const kept = await (await request.get('/data/v1.0.0/selection-data.csv')).body();
  expect(kept.equals(readFileSync('data/versions/v1.0.0/selection-data.csv'))).toBe(true);
});

test('every download says its format and size, and its size is true', async ({ page, request }) => {
  await page.goto('/data/');
  const links = await page.locator('#downloads a[download]').all();
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    const text = (await link.getAttribute('aria-label')) ?? (await link.textContent()) ?? '';
    expect(text).toMatch(/^[^,]+, [\w ,]+, [\d.]+ (?:bytes|kB|MB)$/);
    const bytes = (await (await request.get((await link.getAttribute('href')) ?? '')).body()).byteLength;
    const [size = '', unit = ''] = text.split(', ').at(-1)?.split(' ') ?? [];
    const scale = { bytes: 1, kB: 1000, MB: 1_000_000 }[unit] ?? 0;
    expect(Math.abs(Number(size) * scale - bytes)).toBeLessThanOrEqual(scale / 2);
  }
});

test('the description for search engines is a Dataset with the checksum of the file', async ({ page }) => {
  await page.goto('/data/');
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const text = blocks.find((block) => block.includes('"@type":"Dataset"')) ?? '';
  const described = JSON.parse(text) as Described;
  const csv = described.distribution.find(({ contentUrl }) =>
    contentUrl.endsWith('/data/selection-data.csv'),
  );
  expect(described['@type']).toBe('Dataset');
  expect(csv).toMatchObject({ sha256: originalSum, contentSize: `${original.byteLength} B` });
});

test('the list says how many rows each table has, and leads to its columns', async ({ page, request }) => {
  await page.goto('/data/');
  const rows = await page.locator('#downloads tbody tr').all();
  expect(rows.length).toBe(tables.length);
  for (const [index, row] of rows.entries()) {
    const csv = row.locator('a[download]').first();
    const text = await (await request.get((await csv.getAttribute('href')) ?? '')).text();
    const told = Number((await row.locator('td.num').first().innerText()).replace(',', ''));
    expect(told).toBe(Papa.parse(text.trimEnd()).data.length - 1);
    const columns = (await row.getByRole('link', { name: 'Columns' }).getAttribute('href')) ?? '';
    const [address = '', place = ''] = columns.split('#');
    const target = (await request.get(address)).text();
    expect(await target, tables[index]?.name).toContain(`id="${place}"`);
  }
});

test('every column of every other table is explained on one page', async ({ page }) => {
  await page.goto('/data/columns/');
  for (const { name, columns } of tables.slice(1)) {
    const names = await page.locator(`#${name} tbody th code`).allTextContents();
    expect(names).toEqual(columns.map((column) => column.name));
  }
});

test('the dictionary has a row for each column of the schema, with everything the schema says', async ({
  page,
}) => {
  await page.goto('/data/');
  const names = await page.locator('#dictionary tbody th code').allTextContents();
  expect(names).toEqual(districtColumns.map(({ name }) => name));
  for (const column of districtColumns) {
    const row = page.locator(`#column-${column.name}`);
    for (const text of [column.title, column.description, column.source, column.example])
      await expect(row).toContainText(text);
    await expect(row).toContainText(column.missing ?? 'never empty');
    await expect(row).toContainText(column.unit === null ? 'no unit' : `unit: ${column.unit}`);
    for (const value of column.allowed ?? []) await expect(row).toContainText(value);
  }
});

test('the preview says a missing value in words', async ({ page }) => {
  await page.goto('/data/');
  const cells = await page.locator('#preview td').allTextContents();
  expect(cells.filter((text) => text.trim() === '' || text.trim() === '0')).toEqual([]);
  await expect(page.locator('#preview tr', { hasText: 'aea_2016_category' })).toContainText(
    'We did not find the category in public sources.',
  );
});

test('the checksums on the page are those of the served files', async ({ page, request }) => {
  await page.goto('/data/');
  for (const row of await page.locator('#checksums tbody tr').all()) {
    const body = await (await request.get(`/data/${await row.locator('th').textContent()}`)).body();
    await expect(row.locator('td')).toHaveText(createHash('sha256').update(body).digest('hex'));
  }
});

test('sha256sum accepts the served folder', () => {
  const check = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
    cwd: 'dist/data',
  });
  expect(check.status).toBe(0);
});
