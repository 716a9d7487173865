import { expect, test, type Page } from '@playwright/test';

const heads = (page: Page) => page.locator('table.compare thead th a:visible');
const rows = (page: Page) => page.locator('table.compare tbody tr:visible');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all areas stand in one short table', async ({ page }) => {
    await page.goto('/compare/?areas=hastings,blackpool');
    await expect(page.locator('.compare-short tbody tr')).toHaveCount(12);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(heads(page)).toHaveCount(0);
  });
});

test('an address compares Hastings with Blackpool on mental health', async ({ page }) => {
  await page.goto('/compare/?areas=hastings,blackpool&theme=mental-health-and-wellbeing');
  await expect(heads(page)).toHaveText(['Blackpool', 'Hastings']);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(
    'Comparing Blackpool and Hastings on mental health and wellbeing.',
  );
  await expect(rows(page).locator('td:visible').first()).toContainText('Nothing found on this theme');
  // Nothing here has a mark of its own: the sources are on the areas' pages.
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeHidden();
  await expect(rows(page).getByRole('link', { name: /^Priority 3/ })).toHaveAttribute(
    'href',
    /\/areas\/hastings\/#priority-3$/,
  );
});

test('a choice goes into the address, and a fifth area is refused with a message', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.getByRole('status')).toHaveText(
    'All 12 areas are shown in short. Choose 2 to 4 areas to see them side by side.',
  );
  for (const name of ['Derby', 'Ipswich', 'Norwich', 'Oldham']) await page.getByLabel(name).check();
  await expect(page).toHaveURL(/\/compare\/\?areas=derby,ipswich,norwich,oldham$/);
  await expect(heads(page)).toHaveCount(4);
  await page.getByLabel('Hastings').click();
  await expect(page.getByLabel('Hastings')).not.toBeChecked();
  await expect(page.getByRole('status')).toContainText('At most 4 areas fit side by side.');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(heads(page)).toHaveCount(0);
  await expect(page.locator('.compare-short')).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/$/);
});

test('unknown areas in the address are left out with a message', async ({ page }) => {
  await page.goto('/compare/?areas=derby,atlantis,oldham');
  await expect(page.getByRole('status')).toHaveText(
    'Left out, because this page does not know it: atlantis. Comparing Derby and Oldham.',
  );
  await expect(heads(page)).toHaveText(['Derby', 'Oldham']);
});

test('the chosen areas stand side by side with official results', async ({ page }) => {
  await page.goto('/compare/?areas=norwich,oldham');
  const row = rows(page).filter({ hasText: 'Official results by district' });
  await expect(row.locator('td:visible')).toHaveCount(2);
  await expect(row.locator('td:visible').first()).toContainText(/Early years.* in 20\d\d\/\d\d, [+−]\d/s);
  await expect(row.locator('td:visible').first()).toContainText('England');
});

test('a theme shows official figures of an authority, and names the county where there are none', async ({
  page,
}) => {
  await page.goto('/compare/?areas=blackpool,hastings&theme=attendance-and-exclusion');
  const cells = rows(page).locator('td:visible');
  await expect(cells.first()).toContainText(
    /Persistent absence\s+\d+\.\d% in 20\d\d\/\d\d, [+−]\d.*England/s,
  );
  await expect(cells.last()).toContainText(/Persistent absence\s+Published for East Sussex/);
});
