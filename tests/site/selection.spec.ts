import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readRows } from '../fixtures/placeRows.ts';
import { funnel } from '../../src/lib/selection/funnel.ts';
import { goodRows } from '../fixtures/goodRows.ts';

const counts = funnel(goodRows);

test('the steps of the rule show what the data counts', async ({ page }) => {
  await page.goto('/methodology/');
  await expect(page.locator('.funnel b')).toHaveText(
    [counts.districts, counts.lowestSixth, counts.longList, counts.areas].map(String),
  );
  const list = page.getByRole('table', { name: `The list of ${counts.longList}` });
  await expect(list.locator('tbody tr')).toHaveCount(counts.longListKnown + 1);
  await expect(list.locator('tbody tr').last()).toContainText(`${counts.longListUnknown} more`);
});

test('the map links every district to a page that exists', async ({ page }) => {
  await page.goto('/methodology/');
  const links = await page
    .locator('.map svg a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(links).size).toBe(counts.districts);
  expect(links.filter((link) => !existsSync(`dist${link}index.html`))).toEqual([]);
});

test('the map can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('/methodology/');
  await expect(
    page.getByRole('list', { name: 'Areas by their number on the map' }).getByRole('link'),
  ).toHaveCount(counts.areas);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the page of Corby says that nobody can tell', async ({ page }) => {
  await page.goto('/data/districts/E07000150/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why not Corby?');
  await expect(page.locator('.lead')).toContainText('no source that says why');
});

test('the page of Crawley says that it was on the list and not chosen', async ({ page }) => {
  const crawley = goodRows.find((row) => row.lad_name === 'Crawley');
  await page.goto(`/data/districts/${crawley?.lad_code ?? ''}/`);
  await expect(page.locator('.lead')).toContainText('was on the list of 32, but it was not chosen');
});

test.describe('the table of districts', () => {
  const rows = '#districts tbody tr:has(td)';

  test('narrows, counts and keeps its state in the address', async ({ page }) => {
    await page.goto('/data/districts/');
    await page.getByLabel('Outcome').selectOption('Not known');
    await expect(page.locator(`${rows}:visible`)).toHaveCount(counts.notEstablished);
    await expect(page.getByRole('status')).toHaveText(
      `${counts.notEstablished} of ${counts.districts} districts`,
    );
    await page.getByLabel('District', { exact: true }).fill('corby');
    await expect(page).toHaveURL(/\?name=corby&status=unknown$/);
    await expect(page.locator(`${rows}:visible`)).toHaveCount(1);
    await expect(page.locator('#north-east')).toBeHidden();
  });

  test('opens in the order and with the filter of its address', async ({ page }) => {
    await page.goto('/data/districts/?status=chosen&sort=lowest');
    const shown = page.locator(`${rows}:visible`);
    await expect(shown).toHaveCount(counts.chosenDistricts);
    await expect(shown.first()).toContainText('West Somerset');
    await expect(shown.first()).toContainText('South West');
  });

  test('says so when nothing matches', async ({ page }) => {
    await page.goto('/data/districts/?name=atlantis');
    await expect(page.getByRole('status')).toHaveText('No district matches');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is complete and offers no control', async ({ page }) => {
      await page.goto('/data/districts/?status=chosen');
      await expect(page.locator(`${rows}:visible`)).toHaveCount(counts.districts);
      await expect(page.locator('#district-filters')).toBeHidden();
    });
  });
});

test('the near misses are all there, each leads to its page, and no width is too small', async ({ page }) => {
  const missed = readRows('districts').filter((d) => d.smi_2016_sextile === 6 && d.opportunity_area === null);
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('/methodology/near-misses/');
  const links = page.locator('main section.scroll tbody th a');
  const codes = (await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))).map(
    (path) => /E\d+/.exec(path)?.[0] ?? path,
  );
  expect(codes.sort()).toEqual(missed.map((d) => d.lad_code).sort());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('home, methodology, districts and results lead to the near misses', async ({ page }) => {
  for (const path of ['/', '/methodology/', '/data/districts/', '/data/districts/E07000174/', '/results/']) {
    await page.goto(path);
    await expect(page.locator('main a[href="/methodology/near-misses/"]').first()).toBeVisible();
  }
});
