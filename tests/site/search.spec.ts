import { expect, test, type Page } from '@playwright/test';
import { createStaticServer } from '../../scripts/serve/staticServer.ts';

const results = (page: Page) => page.locator('#search-results a');
const status = (page: Page) => page.locator('main').getByRole('status');

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toHaveText(/\d+ results? for|Nothing found for/);
}

const first: [query: string, path: RegExp][] = [
  ['Blakpool', /\/areas\/blackpool\/$/],
  ['Whitby', /\/data\/districts\/E07000168\/$/],
  ['Scarborough', /\/data\/districts\/E07000168\/$/],
  ['Grimsby', /\/data\/districts\/E06000012\/$/],
  ['SK1', /\/data\/districts\/E08000007\/$/],
  ['Minehead', /\/data\/districts\/E07000191\/$/],
  ['March', /\/data\/districts\/E07000010\/$/],
  ['Ely', /\/data\/districts\/E07000009\/$/],
  ['targets met', /\/targets\/$/],
  ['print Derby plan', /\/areas\/derby\/print\/$/],
  ['Blackpool priority 2', /\/areas\/blackpool\/#priority-2$/],
  ['Corby', /\/data\/districts\/E07000150\/$/],
  ['E07000150', /\/data\/districts\/E07000150\/$/],
  ['SEND', /\/themes\/inclusion-and-special-needs\/$/],
  ['special needs', /\/themes\/inclusion-and-special-needs\/$/],
  ['early years', /\/themes\/early-years\/$/],
  ['truancy', /\/themes\/attendance-and-exclusion\/$/],
  ['attend', /\/themes\/attendance-and-exclusion\/$/],
];

for (const [query, path] of first) {
  test(`“${query}” finds its page first`, async ({ page }) => {
    await search(page, query);
    await expect(results(page).first()).toHaveAttribute('href', path);
  });
}

test('the whole name of a project leads to it first', async ({ page }) => {
  await page.goto('/search/?q=glasses%20in%20classes');
  const first = page.locator('#search-results li a').first();
  await expect(first).toContainText('Glasses in Classes');
  await expect(page.locator('#search-results h2').first()).toHaveText('Ideas with evidence');
});

test('an abbreviation finds what it stands for, and the words found are marked', async ({ page }) => {
  await search(page, 'GLD');
  const marks = await page.locator('#search-results mark').allTextContents();
  expect(marks.map((text) => text.toLowerCase())).toContain('development');
});

test('a hit leads to the section that was meant', async ({ page }) => {
  await search(page, 'Ipswich money');
  await page.getByRole('link', { name: 'Ipswich: money', exact: true }).click();
  await expect(page).toHaveURL(/\/areas\/ipswich\/#money$/);
  await expect(page.locator('#money')).toBeInViewport();
});

test('results are grouped under headings, the other ways stand below', async ({ page }) => {
  await search(page, 'Norwich');
  const headings = await page.locator('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings[0]).toBe('Straight to');
  expect(headings).toContain('Opportunity areas');
  expect(headings).toContain('Districts');
  expect(headings.at(-1)).toBe('Other ways to find things');
});

test('nothing found says so and leads on', async ({ page }) => {
  await search(page, 'zzzqq');
  await expect(status(page)).toContainText('Nothing found for “zzzqq”');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('#ways-on').getByRole('link')).toHaveCount(4);
});

test('the query is in the box, the address and the title, and the way back works', async ({ page }) => {
  await page.goto('/search/?q=Derby');
  const box = page.locator('#search-page');
  await expect(box).toHaveValue('Derby');
  await expect(page).toHaveTitle(/^Derby – Search/);
  await box.fill('Oldham');
  await box.press('Enter');
  await expect(page).toHaveURL(/\?q=Oldham$/);
  await expect(results(page).first()).toHaveAttribute('href', /\/areas\/oldham\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=Derby$/);
  await expect(results(page).first()).toHaveAttribute('href', /\/areas\/derby\/$/);
});

test('every page has a box that leads to the results', async ({ page }) => {
  await page.goto('/areas/derby/');
  const box = page.getByRole('contentinfo').getByRole('searchbox');
  await box.fill('phonics');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=phonics$/);
  await expect(status(page)).toContainText('results for “phonics”');
});

test('what stands in the query never becomes markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x>')}`);
  await expect(status(page)).toContainText('“<img src=x>”');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('where the index cannot be had the page says so', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.abort());
  await page.goto('/search/?q=Derby');
  await expect(status(page)).toContainText('did not load');
});

test('what was typed before the script came stays in the field', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  const field = page.locator('#search-page');
  await field.fill('Grimsby');
  release();
  await expect(status(page)).toHaveText('Type a word, a place or a question.');
  await expect(field).toHaveValue('Grimsby');
});

test('the search works under a strict content security policy', async ({ page }) => {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; script-src 'self'; connect-src 'self'";
  const server = createStaticServer('dist', '/', () => ({ 'content-security-policy': policy }));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/search/?q=Derby`);
  await expect(results(page).first()).toHaveAttribute('href', '/areas/derby/');
  server.close();
});

test('without scripts the page says so and leads to the list A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/?q=Derby');
  await expect(status(page)).toContainText('needs a script');
  await status(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/a-to-z\/$/);
  await page.getByRole('link', { name: 'Derby', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Derby');
  await context.close();
});
