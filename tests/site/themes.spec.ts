import { expect, test } from '@playwright/test';

test('the theme page names every area that worked on attendance', async ({ page }) => {
  await page.goto('/themes/');
  await page
    .getByRole('table', { name: 'Themes and the areas' })
    .getByRole('link', { name: 'Attendance and exclusion' })
    .click();
  const list = page.getByRole('list', { name: 'Areas with a priority on this theme' });
  await expect(list.getByRole('link', { name: 'Blackpool' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Norwich' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Derby' })).toHaveCount(0);
});

test('a mark of the matrix has a readable name and leads to its priority', async ({ page }) => {
  await page.goto('/themes/');
  const row = page.getByRole('row', { name: /^Early years/ });
  await row.getByRole('link', { name: 'Derby: priority 1' }).click();
  await expect(page).toHaveURL(/\/areas\/derby\/#priority-1$/);
});

test('the matrix does not widen the page on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/themes/', '/targets/', '/compare/', '/areas/', '/themes/literacy-and-language/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

test('the list of areas answers which are coastal', async ({ page }) => {
  await page.goto('/areas/');
  const coastal = page.locator('.govuk-summary-list__row', { hasText: 'Coastal' });
  for (const name of ['Blackpool', 'Hastings', 'North Yorkshire Coast', 'West Somerset'])
    await expect(coastal.getByRole('link', { name })).toBeVisible();
  await expect(coastal.getByRole('link', { name: 'Derby' })).toHaveCount(0);
});

test('the themes can be downloaded', async ({ page, request }) => {
  await page.goto('/themes/');
  const address = await page.getByRole('link', { name: 'Download the themes' }).getAttribute('href');
  const text = await (await request.get(address ?? '')).text();
  expect(text).toContain('\nderby,Derby,priority-1,1,');
});
