import { expect, test } from '@playwright/test';
import { full, tabPages } from './lib/pages.ts';
import { tabWalkFaults } from './lib/tabWalk.ts';

/** Stops of a page that are walked; FULL=1 walks all. */
const most = full ? Infinity : 60;

for (const path of tabPages) {
  test(`${path} can be walked with the Tab key alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await tabWalkFaults(page, most)).toEqual([]);
  });
}

test('the skip link leads to the main content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
