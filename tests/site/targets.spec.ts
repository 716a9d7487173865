import { expect, test, type Page } from '@playwright/test';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all targets show, filters do not, and the download is named', async ({ page }) => {
    await page.goto('/targets/?area=derby');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('section.target-group:visible')).toHaveCount(12);
    await expect(page.getByRole('link', { name: 'Download all targets' })).toHaveAttribute(
      'href',
      /\/data\/targets\.csv$/,
    );
  });

  test('Derby’s row says that no phonics target was found', async ({ page }) => {
    await page.goto('/targets/');
    await expect(page.locator('#derby')).toContainText('nor a separate phonics target');
  });

  test('a plan without a known target says so', async ({ page }) => {
    await page.goto('/targets/');
    await expect(page.locator('#blackpool')).toContainText('We found no target.');
  });
});

test('filters narrow the rows, announce the count and live in the address', async ({ page }) => {
  await page.goto('/targets/');
  await page.getByLabel('Area', { exact: true }).selectOption('Derby');
  await expect(page).toHaveURL(/\/targets\/\?area=derby$/);
  await expect(page.locator('section.target-group:visible')).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText(/^Shown: \d+ targets/);
  await page.getByLabel('Phase').selectOption('early years');
  await expect(page).toHaveURL(/\?area=derby&phase=early-years$/);
  await expect(page.getByRole('status')).toHaveText(
    'Shown: 1 target. Priorities without a known target are left out.',
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('section.target-group:visible')).toHaveCount(12);
  await expect(page).toHaveURL(/\/targets\/$/);
});

test('targets can be narrowed to those that official figures judge', async ({ page }) => {
  await page.goto('/targets/?figures=not-reached');
  const shown = page.locator('.target:visible');
  await expect(shown.first()).toContainText('Not reached');
  expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['figures']))).toEqual(
    Array.from({ length: await shown.count() }, () => 'not-reached'),
  );
  await expect(page.getByRole('status')).toContainText('Priorities without a known target are left out.');
});

test('a shared address opens the same view', async ({ page }) => {
  await page.goto('/targets/?area=hastings&theme=maths');
  await expect(page.getByLabel('Theme', { exact: true })).toHaveValue('maths');
  await expect(page.locator('section.target-group:visible')).toHaveCount(1);
  await expect(page.locator('#hastings .target:visible').first()).toHaveAttribute('data-themes', /maths/);
});

test('words of the address that mean nothing are left out with a message', async ({ page }) => {
  await page.goto('/targets/?area=atlantis');
  await expect(page.getByRole('status')).toContainText('does not know it: atlantis.');
  await expect(page.locator('section.target-group:visible')).toHaveCount(12);
});

test('sources keep their numbers when a filter hides others', async ({ page }) => {
  await page.goto('/targets/?area=hastings');
  const cite = page.locator('#hastings a.cite').first();
  const number = /\d+/.exec((await cite.textContent()) ?? '')?.[0];
  const entry = page.locator(`#source-${number}`);
  await expect(entry).toBeVisible();
  await expect(entry).toHaveAttribute('value', String(number));
  await expect(page.locator('#source-1')).toBeHidden();
});

/** Entries of the list, against what shows of the marks that lead to each and beside which it stands. */
const shownSources = (page: Page) =>
  page.evaluate(async () => {
    const isShown = (element: Element | null): boolean => element?.closest('[hidden]') === null;
    const placeOf = ({ hash }: HTMLAnchorElement) => document.getElementById(hash.slice(1));
    const linksOf = (entry: Element | null) => [
      ...(entry?.querySelectorAll<HTMLAnchorElement>('a[href^="#cite-"]') ?? []),
    ];
    // As it was sent: the script takes links to what it hides out of the list.
    const sent = new DOMParser().parseFromString(await (await fetch('/targets/')).text(), 'text/html');
    return [...document.querySelectorAll<HTMLElement>('#sources li')].map((entry) => {
      const marks = [...document.querySelectorAll(`a.cite[href="#${entry.id}"]`)];
      const beside = linksOf(sent.getElementById(entry.id)).map(placeOf);
      const places = [...marks, ...beside];
      return {
        id: entry.id,
        shown: isShown(entry),
        cited: places.length === 0 || places.some(isShown),
        withoutMark: marks.length === 0 && beside.length > 0,
        besideSome: beside.filter(isShown).length,
        besideNamed: linksOf(entry).filter((link) => isShown(placeOf(link))).length,
        deadLinks: linksOf(entry).filter((link) => !isShown(placeOf(link))).length,
      };
    });
  });

for (const filter of [
  '',
  '?area=hastings',
  '?area=derby&theme=maths',
  '?status=met',
  '?figures=not-reached',
]) {
  test(`/targets/${filter} lists just the sources of what shows, also those without a mark of their own`, async ({
    page,
  }) => {
    await page.goto(`/targets/${filter}`);
    await expect(page.getByRole('status')).toContainText('Shown:');
    const sources = await shownSources(page);
    expect(sources.some(({ withoutMark }) => withoutMark)).toBe(true);
    expect(sources.filter(({ shown, cited }) => shown !== cited)).toEqual([]);
    expect(sources.filter(({ besideSome, besideNamed }) => besideSome !== besideNamed)).toEqual([]);
    expect(sources.filter(({ deadLinks }) => deadLinks > 0)).toEqual([]);
    if (filter === '') expect(sources.filter(({ shown }) => !shown)).toEqual([]);
  });
}
