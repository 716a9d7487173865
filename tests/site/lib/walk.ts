import { expect, type Page } from '@playwright/test';

/** Opens home and follows links by their names; gives the number of clicks. */
export async function follow(page: Page, ...names: readonly (string | RegExp)[]): Promise<number> {
  await page.goto('/');
  for (const name of names)
    await page
      .getByRole('link', { name, exact: typeof name === 'string' })
      .filter({ visible: true })
      .first()
      .click();
  return names.length;
}

/**
 * Types a query into the search field of home, on phones of the search page, and follows one of its first hits; gives
 * the number of clicks, sending the query among them.
 */
export async function search(page: Page, query: string, address: RegExp, among = 1): Promise<number> {
  await page.goto('/');
  const onPage = await page.locator('#find').isVisible();
  if (!onPage) await page.getByRole('link', { name: 'Search', exact: true }).first().click();
  const field = page.locator(onPage ? '#find' : '#search-page');
  await field.fill(query);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const hits = page.locator('#search-results a');
  await expect(hits.first()).toBeVisible();
  const addresses = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const place = addresses.findIndex((path) => address.test(path));
  expect(place, `${query}: ${addresses.slice(0, among).join(' ')}`).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(among);
  await hits.nth(place).click();
  await expect(page).toHaveURL(address);
  return onPage ? 2 : 3;
}
