import { expect, test } from '@playwright/test';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all targets show, filters do not, and the download is named', async ({ page }) => {
    await page.goto('/targets/?area=derby');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('section.target-group:visible')).toHaveCount(12);
    await expect(page.getByRole('link', { name: 'Download all targets' })).toHaveAttribute(
      'href',
      /\/data\/targets\.csv$/,
    );
  });

  test('Derby’s row says that no phonics target was found', async ({ page }) => {
    await page.goto('/targets/');
    await expect(page.locator('#derby')).toContainText('nor a separate phonics target');
  });

  test('a plan without a known target says so', async ({ page }) => {
    await page.goto('/targets/');
    await expect(page.locator('#blackpool')).toContainText('We found no target.');
  });
});

test('filters narrow the rows, announce the count and live in the address', async ({ page }) => {
  await page.goto('/targets/');
  await page.getByLabel('Area', { exact: true }).selectOption('Derby');
  await expect(page).toHaveURL(/\/targets\/\?area=derby$/);
  await expect(page.locator('section.target-group:visible')).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText(/^Shown: \d+ targets/);
  await page.getByLabel('Phase').selectOption('early years');
  await expect(page).toHaveURL(/\?area=derby&phase=early-years$/);
  await expect(page.getByRole('status')).toHaveText(
    'Shown: 1 target. Priorities without a known target are left out.',
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('section.target-group:visible')).toHaveCount(12);
  await expect(page).toHaveURL(/\/targets\/$/);
});

test('targets can be narrowed to those that official figures judge', async ({ page }) => {
  await page.goto('/targets/?figures=not-reached');
  const shown = page.locator('.target:visible');
  await expect(shown.first()).toContainText('Not reached');
  expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['figures']))).toEqual(
    Array.from({ length: await shown.count() }, () => 'not-reached'),
  );
  await expect(page.getByRole('status')).toContainText('Priorities without a known target are left out.');
});

test('a shared address opens the same view', async ({ page }) => {
  await page.goto('/targets/?area=hastings&theme=maths');
  await expect(page.getByLabel('Theme', { exact: true })).toHaveValue('maths');
  await expect(page.locator('section.target-group:visible')).toHaveCount(1);
  await expect(page.locator('#hastings .target:visible').first()).toHaveAttribute('data-themes', /maths/);
});

test('words of the address that mean nothing are left out with a message', async ({ page }) => {
  await page.goto('/targets/?area=atlantis');
  await expect(page.getByRole('status')).toContainText('does not know it: atlantis.');
  await expect(page.locator('section.target-group:visible')).toHaveCount(12);
});

test('sources keep their numbers when a filter hides others', async ({ page }) => {
  await page.goto('/targets/?area=hastings');
  const cite = page.locator('#hastings a.cite').first();
  const number = /\d+/.exec((await cite.textContent()) ?? '')?.[0];
  const entry = page.locator(`#source-${number}`);
  await expect(entry).toBeVisible();
  await expect(entry).toHaveAttribute('value', String(number));
  await expect(page.locator('#source-1')).toBeHidden();
});
