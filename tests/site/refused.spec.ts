import { expect, test, type Page } from '@playwright/test';

/** A browser that refuses every change of the address, as Safari does after 100 in 30 seconds, and every storage. */
async function refuse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    history.replaceState = refused;
    history.pushState = refused;
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refused });
    Object.defineProperty(navigator, 'clipboard', { get: () => undefined });
  });
}

test.beforeEach(async ({ page }) => {
  await refuse(page);
});

test('the list of districts matches its fields where the browser refuses to change the address', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/data/districts/');
  const rows = page.locator('#districts tbody tr:has(td):visible');
  const field = page.getByLabel('District', { exact: true });
  for (const [typed, name] of [
    ['corby', 'Corby'],
    ['derby', 'Derby'],
  ] as const) {
    await field.fill(typed);
    await expect(rows.first()).toContainText(name);
    // The address would change only now; what it refuses must leave the list alone.
    await page.waitForTimeout(600);
    await expect(rows.first()).toContainText(name);
  }
  await expect(page).toHaveURL(/\/data\/districts\/$/);
  expect(faults).toEqual([]);
});

test('targets and areas match what was chosen where the browser refuses to change the address', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/targets/');
  await page.getByLabel('Area', { exact: true }).selectOption('Derby');
  await expect(page.locator('section.target-group:visible')).toHaveCount(1);
  await page.waitForTimeout(600);
  await expect(page.locator('section.target-group:visible')).toHaveCount(1);
  await page.goto('/compare/');
  for (const name of ['Derby', 'Ipswich']) await page.getByLabel(name).check();
  await page.waitForTimeout(600);
  await expect(page.locator('.compare-short')).toBeHidden();
  expect(faults).toEqual([]);
});

test('a place is looked up without a lie where nothing can be fetched', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route('**/places/**/*.json', (route) => route.abort());
  await page.route('**/places/*.json', (route) => route.abort());
  await page.goto('/places/');
  await page.locator('#place-find').fill('Corby');
  const status = page.locator('form:has(#place-find) [role=status]');
  await expect(status).not.toBeEmpty();
  await expect(status).not.toContainText(/^No place/);
  expect(faults).toEqual([]);
});
