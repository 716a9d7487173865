import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const read = (path: string): string =>
  readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
const areas = readdirSync('content/areas').map((name) => name.replace(/\.mdx$/, ''));

test('the sitemap tells the day of each area’s last change', () => {
  const text = read('/sitemap.xml');
  for (const area of areas) {
    const day = /^changes:\n\s+- date: "?(\d{4}-\d{2}-\d{2})/m.exec(
      readFileSync(`content/areas/${area}.mdx`, 'utf8'),
    )?.[1];
    expect(text).toContain(`/areas/${area}/</loc><lastmod>${day}</lastmod>`);
  }
});

test('every area has its Markdown twin, drawing, place and citations', async ({ page }) => {
  for (const area of areas) {
    await page.goto(`/areas/${area}/`);
    const twin = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
    const text = read(twin ?? '');
    const cited = [...text.matchAll(/\\\[(\d+)[^\]]*\\\]/g)].map(([, number]) => Number(number));
    const image = new URL((await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '');
    const priorities = await page.locator('section.priority').count();
    await expect(page.locator('section.priority .cite-as')).toHaveCount(priorities);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    // The twin holds answers and record, as the document to print does.
    await page.goto(`/areas/${area}/print/`);
    expect(text).toContain('\n## The full record\n');
    const sources = await page.locator('#sources .sources > li').count();
    // The last sources of the list may stand behind a lead or beside two others, without a number in the text.
    expect(Math.max(...cited), area).toBeGreaterThan(sources / 2);
    expect(Math.max(...cited), area).toBeLessThanOrEqual(sources);
    expect(text, area).toContain(`\n${sources}. `);
    expect(text, area).not.toContain('undefined');
    expect(existsSync(`dist${image.pathname}`)).toBe(true);
    expect(statSync(`dist${image.pathname}`).size, area).toBeLessThan(40_000);
    const types = blocks.map((block) => (JSON.parse(block) as { '@type': string })['@type']);
    expect(types, area).toEqual(['BreadcrumbList', 'Place']);
  }
});

test('a citation names the address of its priority and the day of the content', async ({ page }) => {
  await page.goto('/areas/derby/#priority-1');
  await page.getByText('Cite this priority').first().click();
  await expect(page.locator('#priority-1 .cite-as p')).toHaveText(
    /^Opportunity areas: an independent record, ‘Derby: .+’, https?:\/\/.+\/areas\/derby\/#priority-1, content of \d+ \w+ \d{4}$/,
  );
});
