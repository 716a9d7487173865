import { expect, test } from '@playwright/test';
import { badMarks } from './lib/badMarks.ts';
import { inLetters } from './lib/letters.ts';

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
