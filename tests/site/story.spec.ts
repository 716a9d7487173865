import { expect, test } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import { readdirSync } from 'node:fs';
import { full } from './lib/pages.ts';

const guides = readdirSync('content/guides').map((name) => name.replace('.mdx', ''));
const parts = ['money', 'people', 'evaluation', 'sharing-learning', 'documents', 'open-questions'];

// These pages load no script (budgets.spec.ts), so that one way stands for both (FULL=1: both).
for (const javaScriptEnabled of full ? [true, false] : [false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const guide of guides)
      test(`${guide} is reached from the list and says what could not be read`, async ({ page }) => {
        await page.goto('/insight-guides/');
        await page.locator(`.text .outcomes a[href="/insight-guides/${guide}/"]`).click();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const id of ['says', 'projects', 'read', 'unread', 'sources'])
          await expect(page.locator(`#${id}`)).toHaveCount(1);
        await expect(page.getByText('Content last changed')).toBeVisible();
      });

    for (const part of parts)
      test(`the programme leads to ${part}`, async ({ page }) => {
        await page.goto('/programme/');
        await page.locator(`main a[href="/programme/${part}/"]`).first().click();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText('Content last changed')).toBeVisible();
      });
  });

test('a guide and an area that it names lead to each other', async ({ page }) => {
  await page.goto('/insight-guides/careers/');
  await page.locator('main a[href="/areas/blackpool/"]').first().click();
  await page.getByRole('link', { name: 'Full record' }).click();
  await page.locator('#guides a[href="/insight-guides/careers/"]').click();
  await expect(page).toHaveURL(/\/insight-guides\/careers\/$/);
});

test('local work on a guide’s theme is kept apart and labelled', async ({ page }) => {
  await page.goto('/insight-guides/careers/');
  await expect(
    page.getByRole('heading', { name: 'Related work, not stated to be in the guide' }),
  ).toBeVisible();
  await expect(
    page.getByText('No source that we read says that it is in the guide.', { exact: true }),
  ).toBeVisible();
});

test('every area has its chair and its research school in the tables', async ({ page }) => {
  await page.goto('/programme/people/');
  await expect(page.locator('#chair-table tbody tr')).toHaveCount(12);
  await expect(page.locator('#research-school-table tbody tr')).toHaveCount(12);
});

test('the fourth-year sums are said not to come to what was announced', async ({ page }) => {
  await page.goto('/programme/money/');
  await expect(page.locator('#sum-note')).toContainText('add up to £17,590,000. That is £410,000 less');
  await expect(page.locator('#sum-note')).toContainText('£18,000,000 that was announced');
});

test('the timeline begins in January 2016 and keeps the order of time', async ({ page }) => {
  await page.goto('/programme/');
  const dates = await page
    .locator('.timeline time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
  expect(dates[0]).toBe('2016');
  expect(dates).toEqual([...dates].sort());
});

test('every page names the feed, and the feed is valid Atom that leads to what it names', async ({
  page,
  request,
}) => {
  await page.goto('/glossary/');
  const address = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href');
  const response = await request.get(new URL(address ?? '').pathname);
  const feed = parseAtomFeed(await response.text());
  const entries = feed.entries ?? [];
  expect(feed.id).toMatch(/^https:/);
  expect(feed.updated).toBe(entries[0]?.updated);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  await page.goto('/updates/');
  for (const { id } of entries) await expect(page.locator(new URL(id ?? '').hash)).toHaveCount(1);
});
