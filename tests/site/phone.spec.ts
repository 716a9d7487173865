import { expect, test } from '@playwright/test';
import { sidewaysFaults } from './lib/reflow.ts';

/** The states of pages that scripts change; accessibility.spec.ts looks at one page of each kind. */
const pages = [
  '/compare/?areas=blackpool,hastings',
  '/compare/?areas=blackpool,derby,hastings,norwich',
  '/data/districts/?sort=lowest',
  '/search/?q=attendance',
];

for (const path of pages)
  test(`${path} has nothing to scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await sidewaysFaults(page)).toEqual([]);
  });
