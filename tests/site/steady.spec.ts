import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 412, height: 823 } });

/** Pages that fill in, and one of most templates. */
const pages = [
  '/',
  '/search/?q=reading',
  '/search/?q=norwich',
  '/themes/',
  '/data/districts/',
  '/areas/',
  '/areas/norwich/',
  '/ideas/',
  '/results/',
];

for (const path of pages)
  test(`nothing in view moves while ${path} loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node?: Element }[] };
          // Less than a thousandth is rounding: a page drawn while it still comes in.
          if (value >= 0.001)
            shifts.push(`${value}: ${sources.map(({ node }) => node?.outerHTML.slice(0, 60)).join(' | ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
