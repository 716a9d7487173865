import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 412, height: 823 } });

/** How many parts of the page the browser leaves for later when it starts anew, and how many it still does at once. */
const partsLeft = (anew: boolean): number => {
  const parts = [...document.querySelectorAll<HTMLElement>('.later')];
  for (const part of anew ? parts : []) {
    part.style.animation = 'none';
    void getComputedStyle(part).animationName;
    part.style.animation = '';
  }
  return parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length;
};

test('what is below the first screen is laid out after the first paint, on paper at once', async ({
  page,
}) => {
  await page.goto('/methodology/');
  expect(await page.evaluate(partsLeft, true)).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(partsLeft, false)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(partsLeft, true)).toBe(0);
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
    await page.waitForTimeout(300);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  }
});

test('search in the page finds what is not laid out', async ({ page }) => {
  await page.goto('/methodology/');
  const paragraph = page.locator('#check p').first();
  const words = ((await paragraph.textContent()) ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 30);
  const found = await page.evaluate(
    (text) => (globalThis as unknown as { find: (text: string) => boolean }).find(text),
    words,
  );
  expect(found, words).toBe(true);
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
  await expect.poll(() => page.evaluate(partsLeft, false)).toBe(0);
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(100);
  }
  expect(
    await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift),
  ).toBeLessThan(0.001);
});
