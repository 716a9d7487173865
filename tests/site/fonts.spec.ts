import { expect, test, type Browser, type Page } from '@playwright/test';
import { badMarks } from './lib/badMarks.ts';

/** A font of any machine, made narrower or wider: what is measured here must not depend on the letters that a machine has. */
function letters(percent: number): string {
  const face = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'Arial', 'Roboto', 'Helvetica']
    .map((name) => `local("${name}")`)
    .join(', ');
  return `@font-face { font-family: tried; src: ${face}; size-adjust: ${percent}%; }
    * { font-family: tried, sans-serif !important; content-visibility: visible !important; }`;
}

/** Opens a page in letters of a width, and has it wait for them. */
async function inLetters(browser: Browser, percent: number, width: number, path: string): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(path);
  await page.addStyleTag({ content: letters(percent) });
  await page.evaluate(() => document.fonts.load('16px tried'));
  return page;
}

const paths = [
  '/',
  '/areas/derby/',
  '/areas/hastings/record/',
  '/ideas/',
  '/insight-guides/careers/',
  '/programme/',
  '/targets/',
  '/themes/early-years/',
];

for (const percent of [75, 120])
  for (const path of paths)
    test(`${path}: marks are large enough and never alone in letters of ${percent} %`, async ({
      browser,
    }) => {
      for (const width of [320, 1280]) {
        const page = await inLetters(browser, percent, width, path);
        expect(await badMarks(page)).toEqual([]);
        // Two-dimensional scrolling would follow from letters that do not fit.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    });

for (const percent of [75, 120])
  test(`the bar of an area hides no heading that it leads to in letters of ${percent} %`, async ({
    browser,
  }) => {
    for (const width of [320, 1280]) {
      const page = await inLetters(browser, percent, width, '/areas/derby/');
      const bar = page.locator('.area-bar');
      for (const anchor of [
        'priorities',
        'results',
        'money',
        'selection',
        'priority-2',
        'priority-2-target-1',
      ]) {
        await page.evaluate((id) => {
          location.hash = id;
        }, anchor);
        await page.waitForTimeout(100);
        const box = await bar.boundingBox();
        const place = await page.locator(`#${anchor}`).boundingBox();
        const edge = box === null ? 0 : Math.max(0, box.y + box.height);
        expect(place?.y, `#${anchor} at ${width} px`).toBeGreaterThanOrEqual(edge);
      }
      await page.context().close();
    }
  });
