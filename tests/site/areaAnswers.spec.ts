import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { badMarks } from './lib/badMarks.ts';
import { areaPages } from './lib/pages.ts';
import { slugs } from './lib/publishedAreas.ts';

const promised = readFileSync('data/anchors.txt', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/areas/'));

// The policy would stop the fonts that are tried.
test.use({ bypassCSP: true });

/** Ids that nobody reaches: they are not on the page, or folded away where a link does not open them. */
function unreached(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.filter((id) => {
        const place = document.getElementById(id);
        return place === null || place.closest('details:not([open])') !== null;
      }),
    ids,
  );
}

/** The aims of the design for an area's page: tallest at a width, and most marks. */
const tallest: readonly (readonly [width: number, height: number])[] = [
  [390, 16_000],
  [1280, 9_000],
];
const mostMarks = 90;

test('on every area promised places are open, and marks are few and at most two at a statement', async ({
  page,
}) => {
  for (const area of slugs) {
    const ids = promised
      .filter((line) => line.startsWith(`/areas/${area}/#`))
      .map((line) => line.split('#')[1] ?? '');
    expect(ids.length, area).toBeGreaterThan(0);
    await page.goto(`/areas/${area}/`);
    expect(await unreached(page, ids), area).toEqual([]);
    expect(await page.locator('main a.cite').count(), area).toBeLessThanOrEqual(mostMarks);
    await expect(page.locator('main a.cite + a.cite + a.cite'), area).toHaveCount(0);
    await expect(page.locator('.lead .cite, h1 .cite, h2 .cite, h3 .cite'), area).toHaveCount(0);
  }
});

/** Fonts that machines without others have: a narrow pair and a wide one. A pair that is not installed gives way to the next. */
const fonts: readonly (readonly [text: string, headings: string])[] = [
  ['"Liberation Sans", Arial', '"Liberation Serif", Georgia'],
  ['"DejaVu Sans", Verdana', '"DejaVu Serif", Georgia'],
];

for (const area of areaPages)
  test(`${area} is short, with marks that are large enough and never alone`, async ({ page }) => {
    await page.goto(area);
    for (const [width] of tallest) {
      await page.setViewportSize({ width, height: 900 });
      expect(await badMarks(page), `${width} px`).toEqual([]);
    }
    for (const [text, headings] of fonts) {
      await page.addStyleTag({
        content: `body { font-family: ${text} !important; } :root { --serif: ${headings} !important; }
          * { content-visibility: visible !important; }`,
      });
      for (const [width, height] of tallest) {
        await page.setViewportSize({ width, height: 900 });
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(tall, `${width} px in ${text}`).toBeLessThanOrEqual(height);
      }
    }
  });

for (const path of [
  '/',
  '/ideas/',
  '/targets/',
  '/programme/',
  '/areas/hastings/record/',
  '/themes/early-years/',
])
  test(`${path}: no mark stands alone on a line`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await badMarks(page)).toEqual([]);
    }
  });

test('a target that a link leads to says which it is', async ({ page }) => {
  await page.goto('/areas/hastings/#priority-3-target-2');
  await expect(page.locator('#priority-3-target-2 .where')).toHaveText('Hastings, priority 3, target 2');
  await expect(page.locator('#priority-3-target-2 .where')).toBeVisible();
  await expect(page.locator('#priority-3-target-1 .where')).toBeHidden();
});

test('a lead has no mark', async ({ page }) => {
  await page.goto('/areas/hastings/');
  await expect(page.locator('.lead .cite')).toHaveCount(0);
});

test('the cautions of targets stand wherever their target does', async ({ page }) => {
  const cautions = async (path: string): Promise<string[]> => {
    await page.goto(path);
    return page.locator('.target .caveat').allTextContents();
  };
  const own = await cautions('/areas/bradford/');
  expect(own.length).toBeGreaterThan(0);
  await page.goto('/targets/');
  expect(await page.locator('#bradford .target .caveat').allTextContents()).toEqual(own);
  const onTheme = await cautions('/themes/school-improvement/');
  expect(onTheme.some((caution) => own.includes(caution))).toBe(true);
});
