import { expect, test } from '@playwright/test';
import { badMarks } from './lib/badMarks.ts';
import { inLetters } from './lib/letters.ts';

// The policy would stop the letters that are tried.
test.use({ bypassCSP: true });

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
    test(`${path}: marks are large enough and never alone in letters of ${percent} %`, async ({ page }) => {
      await inLetters(page, percent, path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await badMarks(page), `${width} px`).toEqual([]);
        // Two-dimensional scrolling would follow from letters that do not fit.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

for (const percent of [75, 120])
  test(`the bar of an area hides no heading that it leads to in letters of ${percent} %`, async ({
    page,
  }) => {
    await inLetters(page, percent, '/areas/derby/');
    const bar = page.locator('.area-bar');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
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
    }
  });
