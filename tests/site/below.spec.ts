import { expect, type Page, test } from '@playwright/test';
import { full, slowPages } from './lib/pages.ts';

test.use({ viewport: { width: 412, height: 823 } });

/** Parts of the page that wait now: how they begin, and where they are. */
const waiting = (): { html: string; top: number; height: number }[] =>
  [...document.querySelectorAll('body *')]
    .filter((part) => getComputedStyle(part).contentVisibility !== 'visible' && !part.matches('.plan'))
    .map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return { html: part.outerHTML.slice(0, 80), top, height };
    });

/** Starts anew the animation that holds parts back, and keeps it at its start. */
const holdBack = (): void => {
  const root = document.documentElement;
  root.style.animation = 'none';
  void getComputedStyle(root).animationName;
  root.style.animation = '';
  for (const animation of root.getAnimations()) animation.pause();
};

const waits = async (page: Page): Promise<number> => (await page.evaluate(waiting)).length;

test('what is below the first screen is laid out after the first paint, on paper at once', async ({
  page,
}) => {
  await page.goto('/methodology/');
  await page.evaluate(holdBack);
  expect(await waits(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await waits(page)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => waits(page)).toBe(0);
});

/** The widest phone and the highest desk on which parts wait. */
const highest = [
  { width: 480, height: 848 },
  { width: 1280, height: 1000 },
];

// Every fourth page of its kind: what marks parts is one rule for all (FULL=1: every one).
const looked = slowPages.filter((_, index) => full || index % 4 === 0);

for (const path of looked)
  test(`nothing in the first screen of ${path} waits`, async ({ page }) => {
    for (const size of highest) {
      await page.setViewportSize(size);
      await page.goto(path);
      await page.evaluate(holdBack);
      const parts = await page.evaluate(waiting);
      const inView = parts.filter(({ top, height }) => height > 0 && top < size.height);
      expect(inView, `${size.width} px`).toEqual([]);
    }
  });

test('a page that is loaded again, or come back to, shows the place that was in view', async ({ page }) => {
  const inView = (): Promise<string> =>
    page.evaluate(() => document.elementFromPoint(120, 200)?.textContent.trim().slice(0, 60) ?? '');
  for (const path of ['/areas/norwich/', '/areas/derby/', '/themes/early-years/']) {
    await page.goto(path);
    await page.evaluate(() => {
      scrollTo(0, 4000);
    });
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(4000);
    await expect.poll(() => waits(page)).toBe(0);
    const before = await inView();
    await page.reload();
    await expect.poll(inView).toBe(before);
    await page.goto('/about/');
    await page.goBack();
    await expect.poll(inView).toBe(before);
    await expect.poll(() => waits(page)).toBe(0);
    expect(await inView()).toBe(before);
  }
});

test('an address leads to its anchor below the first screen, and the text there stands still', async ({
  page,
}) => {
  for (const address of ['/methodology/#check', '/areas/norwich/record/#websites', '/ideas/#rule']) {
    await page.goto(address);
    const target = page.locator(`#${address.split('#')[1] ?? ''}`);
    await expect(target).toBeInViewport();
    const top = async (): Promise<number> => (await target.boundingBox())?.y ?? Number.NaN;
    await expect.poll(top).toBeLessThan(200);
    const before = await top();
    await page.waitForTimeout(900);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  }
});

test('search in the page finds what was not laid out at first', async ({ page }) => {
  await page.goto('/methodology/');
  const paragraph = page.locator('#check p').first();
  const words = ((await paragraph.textContent()) ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
  const find = (): Promise<boolean> =>
    page.evaluate((text) => (globalThis as unknown as { find: (text: string) => boolean }).find(text), words);
  await expect.poll(find, words).toBe(true);
  expect(await paragraph.evaluate((element) => element.contains(getSelection()?.anchorNode ?? null))).toBe(
    true,
  );
});

test('reading on down a page shifts nothing in view', async ({ page }) => {
  await page.goto('/areas/norwich/');
  await page.evaluate(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await expect.poll(() => waits(page)).toBe(0);
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(100);
  }
  expect(
    await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift),
  ).toBeLessThan(0.001);
});

test('nothing waits where an address asks for a part of the page or for a filter', async ({ page }) => {
  for (const address of ['/methodology/#check', '/targets/?area=norwich', '/data/districts/?sort=name']) {
    await page.goto(address);
    await page.evaluate(holdBack);
    expect(await waits(page), address).toBe(0);
  }
});
