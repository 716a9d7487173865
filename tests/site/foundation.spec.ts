import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';

const slugs = readdirSync('content/areas').map((name) => name.replace('.mdx', ''));

test('every area is reached from the home page by clicking', async ({ page }) => {
  for (const slug of slugs) {
    await page.goto('/');
    await page.locator(`main a[href="/areas/${slug}/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/areas/${slug}/$`));
    await expect(page.getByRole('heading', { level: 1 }), slug).toBeVisible();
    for (const id of [
      'glance',
      'selection',
      'need',
      'priorities',
      'board',
      'money',
      'outcomes',
      'document',
      'sources',
    ])
      await expect(page.locator(`#${id}`), `${slug} #${id}`).toHaveCount(1);
  }
});

test('every page says that the programme has ended and that this is no government site', async ({ page }) => {
  await page.goto('/areas/derby/');
  await expect(
    page.getByRole('link', { name: 'The programme ended at the end of August 2022' }),
  ).toBeVisible();
  await expect(page.getByText('This is not a government site.')).toBeVisible();
});

test('an unknown address gets the 404 page with status 404', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('a citation leads to its source and back', async ({ page }) => {
  await page.goto('/areas/blackpool/record/');
  const mark = page.locator('.text .cite').first();
  const anchor = await mark.getAttribute('id');
  const target = await mark.getAttribute('href');
  await expect(page.locator(target ?? '')).toBeVisible();
  await expect(page.locator(`${target ?? ''} a[href="#${anchor ?? ''}"]`)).toHaveCount(1);
});
