import { expect, test, type Page } from '@playwright/test';
import { areaPages, full } from './lib/pages.ts';
import { emptyFeet, lastLines, squeezed } from './lib/pdfText.ts';
import { slugs } from './lib/publishedAreas.ts';
import { pdfPages } from './pdf.ts';

const a4 = { width: 794, height: 1123 };

async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(a4);
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

/** Names of what is wider than the sheet. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main table, main svg, main pre, main p, main li')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`),
  );
}

/** Tables that are wider than the region around them: their last columns would be cut off. */
function clippedTables(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.scroll table')]
      .filter((table) => table.clientWidth > (table.parentElement?.clientWidth ?? 0) + 1)
      .map((table) => table.querySelector('caption')?.textContent ?? ''),
  );
}

for (const path of ['/areas/hastings/', '/areas/ipswich/', '/print/', '/sources/', '/a-to-z/']) {
  test(`${path} fits the width of a sheet`, async ({ page }) => {
    await openOnPaper(page, path);
    expect(await tooWide(page)).toEqual([]);
    expect(await clippedTables(page)).toEqual([]);
  });
}

test('an area on paper has no navigation, stands open and names its address and date', async ({ page }) => {
  await openOnPaper(page, '/areas/hastings/');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.locator('.cite-as').first()).toBeHidden();
  await expect(page.locator('.changes li').first()).toBeVisible();
  await expect(page.locator('.print-only')).toBeVisible();
  await expect(page.locator('.print-only')).toHaveText(
    /^\s*https?:\/\/[^ ]+\/areas\/hastings\/, content of \d{1,2} [A-Z][a-z]+ \d{4}\s*$/,
  );
});

for (const path of ['/targets/', '/data/districts/E07000062/', '/areas/hastings/print/'])
  test(`${path} on paper names its address and the day of the data`, async ({ page }) => {
    await openOnPaper(page, path);
    const foot = page.locator('.print-only');
    await expect(foot).toBeVisible();
    await expect(foot).toContainText(path);
    await expect(foot).toContainText(/, (content|data) of \d{1,2} [A-Z][a-z]+ \d{4}/);
  });

test('on paper the address of a link in prose stands beside it, and none in a table', async ({ page }) => {
  await openOnPaper(page, '/areas/hastings/');
  const contentAfter = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await contentAfter('.sources > li > a')).toContain('http');
  await openOnPaper(page, '/data/districts/');
  expect(await contentAfter('table a')).not.toContain('http');
});

test('on paper everything is black on white, also where the screen is dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/areas/hastings/');
  await expect(page.locator('main .lead').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('main p a:not(.cite)').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('heads of tables are repeated on every sheet', async ({ page }) => {
  await openOnPaper(page, '/areas/hastings/record/');
  const display = await page
    .locator('thead')
    .first()
    .evaluate((head) => getComputedStyle(head).display);
  expect(display).toBe('table-header-group');
});

test('an area prints on 8 to 40 sheets', async ({ page }) => {
  await page.goto('/areas/hastings/');
  const pages = pdfPages(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThan(7);
  expect(pages).toBeLessThan(41);
});

test('each of all plans begins on a new sheet', async ({ page }) => {
  await page.goto('/print/');
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('section.plan')
    .evaluateAll((plans) => plans.map((plan) => getComputedStyle(plan).breakBefore));
  expect(breaks).toEqual(slugs.map(() => 'page'));
});

// Chromium takes half a minute for hundreds of sheets, each of which a plan's own page prints as well.
if (full)
  test('all plans print as one document of 100 to 400 sheets', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/print/');
    const pages = pdfPages(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThan(99);
    expect(pages).toBeLessThan(401);
  });

/** Headings and names of tables that end a sheet, so that what they head begins on the next one. */
async function stranded(page: Page): Promise<string[]> {
  const headings = await page
    .locator('main :is(h2, h3, h4, caption)')
    .evaluateAll((all) => all.map((heading) => (heading as HTMLElement).innerText));
  const lines = await lastLines(await page.pdf({ format: 'A4' }));
  // A heading of some lines ends with its last one; very short lines may be anything.
  return lines
    .slice(0, -1)
    .filter((line) => line.length > 7 && headings.some((heading) => squeezed(heading).endsWith(line)));
}

for (const path of [
  ...areaPages,
  '/areas/hastings/record/',
  '/areas/derby/print/',
  '/data/districts/E07000062/',
  '/results/key-stage-2/',
  '/ideas/',
  '/methodology/',
  '/targets/',
]) {
  test(`no heading of ${path} stands alone at the foot of a sheet`, async ({ page }) => {
    await page.goto(path);
    expect(await stranded(page)).toEqual([]);
  });
}

test('a heading that stands alone at the foot of a sheet is told', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const heading = document.createElement('h2');
    heading.textContent = 'A heading without its text';
    heading.style.breakAfter = 'page';
    document.querySelector('main :not(.contents) > h2')?.before(heading);
  });
  expect(await stranded(page)).toEqual(['Aheadingwithoutitstext']);
});

/** Of a sheet's height, its margin of 15 mm (5 %) and what a chart that did not fit leaves empty. */
const emptiest = 25;

// Of the areas' pages the longest, and one with two places and so twice the charts (FULL=1: all).
const printed = full
  ? slugs.flatMap((area) => [`/areas/${area}/`, `/areas/${area}/print/`])
  : ['/areas/bradford/', '/areas/fenland-and-east-cambridgeshire/'];

for (const path of printed)
  test(`no sheet of ${path} but the last ends with more than a fifth empty`, async ({ page }) => {
    await page.goto(path);
    const feet = await emptyFeet(await page.pdf({ format: 'A4' }));
    expect(feet.slice(0, -1).filter((foot) => foot > emptiest)).toEqual([]);
  });
