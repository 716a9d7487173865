import { expect, test, type Locator, type Page } from '@playwright/test';

/** Opens the home page and follows links by name, one click each; a question may cost three at most. */
async function follow(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  expect(names.length).toBeLessThan(4);
  await page.goto('/');
  for (const name of names) {
    const exact = typeof name === 'string';
    await page.getByRole('link', { name, exact }).filter({ visible: true }).first().click();
  }
}

const main = (page: Page): Locator => page.locator('main');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('1. Which areas worked on attendance?', async ({ page }) => {
      await follow(page, 'Themes', /^Attendance and exclusion/);
      await expect(page).toHaveURL(/\/themes\/attendance-and-exclusion\/$/);
      await expect(main(page).getByRole('link', { name: 'Blackpool' }).first()).toBeVisible();
    });

    test('2. What was Derby’s phonics target? None was found, and the page says so', async ({ page }) => {
      await follow(page, 'Derby', 'What we could not find');
      await expect(page).toHaveURL(/\/areas\/derby\/record\/#not-found$/);
      await expect(page.locator('#not-found')).toContainText('A phonics target for Derby');
    });

    test('3. Who chaired Norwich’s board?', async ({ page }) => {
      await follow(page, 'Norwich');
      await expect(page).toHaveURL(/\/areas\/norwich\/$/);
      await expect(main(page).getByText('Tim Coulson').first()).toBeVisible();
    });

    test('4. How much did Ipswich get in year 4?', async ({ page }) => {
      await follow(page, 'Ipswich', 'Money');
      await expect(page).toHaveURL(/\/areas\/ipswich\/#money$/);
      const year4 = page
        .locator('#money li')
        .filter({ hasText: '2020/21' })
        .filter({ hasText: '£1,450,000' });
      await expect(year4.first()).toBeVisible();
    });

    test('5. Was Corby considered?', async ({ page }) => {
      await follow(page, 'A to Z', /Why not Corby\?|^Corby$/);
      await expect(page).toHaveURL(/\/data\/districts\/E07000150\/$/);
      await expect(page).toHaveTitle(/Why not Corby/);
    });

    test('6. Is there an insight guide on careers?', async ({ page }) => {
      await follow(page, 'Insight guides', /Careers$/);
      await expect(page).toHaveURL(/\/insight-guides\/careers\/$/);
      await expect(main(page).getByRole('heading', { level: 1 })).toContainText(/careers/i);
    });

    test('11. Did early years results in Norwich improve more than in England?', async ({ page }) => {
      await follow(page, 'Norwich', 'Results');
      await expect(page).toHaveURL(/\/areas\/norwich\/#results$/);
      await expect(page.locator('#results')).toContainText(
        'Norwich: 65.6% in 2016/17 and 67.5% in 2018/19, up 1.9 points. England: 70.7% and 71.8%, up 1.1 points.',
      );
      await expect(page.locator('#results')).toContainText(
        'The change was 0.8 points better than England’s.',
      );
    });

    test('12. Which areas met their early years target? By official figures none is known to', async ({
      page,
    }) => {
      await follow(page, 'Results');
      await expect(page).toHaveURL(/\/results\/$/);
      const early = page.locator('#targets .verdict').filter({ hasText: 'Early years' });
      await expect(early).toHaveCount(6);
      for (const verdict of await early.all()) await expect(verdict).toContainText('Not reached');
    });

    test('13. How did Corby do at key stage 2 after 2016?', async ({ page }) => {
      await follow(page, 'A to Z', /Why not Corby\?|^Corby$/);
      await expect(main(page)).toContainText(
        'Corby: 56% in 2018/19, England: 65%. There is no other figure to compare it with.',
      );
    });

    test('7. Which areas are coastal?', async ({ page }) => {
      await follow(page, 'Areas');
      await expect(page).toHaveURL(/\/areas\/$/);
      const rows = main(page).getByRole('row').filter({ hasText: 'coastal' });
      await expect(rows.filter({ hasText: 'Hastings' })).toBeVisible();
      await expect(rows.filter({ hasText: 'Blackpool' })).toBeVisible();
      await expect(rows.filter({ hasText: 'Oldham' })).toHaveCount(0);
    });

    test('8. Where are all targets to download?', async ({ page }) => {
      await follow(page, 'Data');
      const link = main(page).locator('a[href$="/data/targets.csv"]').first();
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-type']).toContain('text/csv');
      expect((await answer.text()).split('\n').length).toBeGreaterThan(10);
    });

    test('10. What replaced the programme?', async ({ page }) => {
      await follow(page, 'The programme');
      await expect(page).toHaveURL(/\/programme\/$/);
      await expect(
        main(page)
          .getByText(/education investment area/i)
          .first(),
      ).toBeVisible();
    });
  });
}

test('9. How do Hastings and Blackpool compare on mental health?', async ({ page }) => {
  await follow(page, 'Compare areas');
  await page.getByRole('checkbox', { name: 'Hastings' }).check();
  await page.getByRole('checkbox', { name: 'Blackpool' }).check();
  await expect(page).toHaveURL(/\/compare\/\?areas=(hastings,blackpool|blackpool,hastings)/);
  await expect(
    main(page)
      .getByRole('rowheader', { name: /Mental health/ })
      .first(),
  ).toBeVisible();
});

test('9. … and without scripts a summary shows both, and themes lead on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare/?areas=hastings,blackpool');
  for (const name of ['Hastings', 'Blackpool'])
    await expect(main(page).getByRole('rowheader', { name })).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'which area worked on what' })).toBeVisible();
  await context.close();
});

const oneSearch: [question: string, query: string, path: RegExp][] = [
  ['1. attendance', 'attendance', /\/themes\/attendance-and-exclusion\//],
  ['2. Derby’s phonics target', 'Derby phonics target', /\/areas\/derby\/#(not-found|outcomes|priority-2)$/],
  ['3. Norwich’s chair', 'Norwich chair', /\/areas\/norwich\//],
  ['4. Ipswich in year 4', 'Ipswich money', /\/areas\/ipswich\//],
  ['5. Corby', 'was Corby considered', /\/data\/districts\/E07000150\/$/],
  ['6. a guide on careers', 'careers guide', /\/insight-guides\/careers\//],
  ['9. compare areas', 'compare areas', /\/compare\/$/],
  [
    '10. what replaced the programme',
    'what replaced the programme',
    /\/programme\/|#(glance|successor|record-twinning|twinning)$/,
  ],
];

for (const [question, query, path] of oneSearch) {
  test(`One search answers ${question}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main').getByRole('status')).toContainText('result');
    const addresses = await page
      .locator('#search-results a')
      .evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => path.test(address)).length).toBeGreaterThan(0);
  });
}
