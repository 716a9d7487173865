import { expect, test } from '@playwright/test';
import { slowPages } from './lib/pages.ts';

/** One page of each kind, and the states of pages that scripts change. */
const pages = [
  ...slowPages,
  '/compare/?areas=blackpool,hastings',
  '/compare/?areas=blackpool,derby,hastings,norwich',
  '/data/districts/?sort=lowest',
  '/search/?q=attendance',
];

for (const path of pages)
  test(`${path} has nothing to scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
        const scrolls = (element: Element): boolean =>
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 0 &&
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        // The bar of an area's page is one line of links that goes on at the side, by design.
        const inner = [...document.body.querySelectorAll('*')].filter(
          (element) => scrolls(element) && !element.matches('.area-bar > *'),
        );
        return [
          ...inner.map((element) => element.ariaLabel ?? element.outerHTML.slice(0, 80)),
          ...(document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : []),
        ];
      });
      expect(wide, `${width} px`).toEqual([]);
    }
  });
