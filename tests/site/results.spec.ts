import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the page of all areas shows a chart for every place and leads to every measure', async ({ page }) => {
  await page.goto('/results/');
  await expect(page.locator('#glance .result-panel')).toHaveCount(13);
  await expect(page.locator('#measures li a')).toHaveCount(17);
  await expect(page.locator('main script')).toHaveCount(0);
});

test('a chart says its figures in words to those who do not see it', async ({ page }) => {
  await page.goto('/results/key-stage-2/');
  await expect(page.getByRole('img', { name: /^Norwich: 2018\/19 60%, 2021\/22 50%/ })).toBeVisible();
});

test('a county never carries the name of its area alone', async ({ page }) => {
  await page.goto('/results/phonics/');
  await expect(page.getByRole('link', { name: 'Norfolk, the county around Norwich' })).toBeVisible();
  await expect(page.locator('#charts').getByRole('link', { name: 'Norwich', exact: true })).toHaveCount(0);
});

test('West Somerset’s key stage 2 comes with its caution', async ({ page }) => {
  for (const path of ['/results/key-stage-2/', '/areas/west-somerset/', '/data/districts/E07000191/']) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText('Read West Somerset’s figures with care.');
  }
});

test('the files of a chart are there', async ({ request }) => {
  const csv = await request.get('/results/figures/key-stage-2-norwich.csv');
  expect(await csv.text()).toContain('key-stage-2,E07000148,Norwich,district,norwich,whole,2018/19,60,');
  const svg = await request.get('/results/key-stage-2/norwich.svg');
  expect(await svg.text()).toMatch(/^<svg xmlns/);
});

test('no page of results is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/results/', '/results/persistent-absence/', '/areas/derby/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});
