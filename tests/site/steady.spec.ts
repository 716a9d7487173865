import { expect, test } from '@playwright/test';
import { full, slowPages } from './lib/pages.ts';

/** A phone and a desk. */
const sizes = [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
];

/** One page of every template, and pages that a script fills in by what the address asks for. */
const pages = [
  ...slowPages,
  '/search/?q=reading',
  '/search/?q=norwich',
  '/search/?q=unfindable',
  '/places/?q=norwich',
  '/targets/?area=norwich',
  '/compare/?areas=norwich,derby',
  '/data/districts/?sort=name',
];

// Each page at one of the two sizes, in turn (FULL=1: at both).
for (const [number, path] of pages.entries())
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
    for (const size of full ? sizes : sizes.slice(number % 2, (number % 2) + 1)) {
      await page.setViewportSize(size);
      // What a script fetches comes in later; other pages are whole when loaded.
      await page.goto(path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
      // What is below the first screen is laid out step by step after the first paint, held back by animations of the page.
      await page.evaluate(async () => {
        await Promise.all(document.documentElement.getAnimations().map(({ finished }) => finished));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      });
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
      expect(shifts, `${size.width} px`).toEqual([]);
    }
  });
