import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strToU8, unzipSync } from 'fflate';
import { brokenInFolder } from './lib/brokenInFolder.ts';
import { allPages, unlikePages } from './lib/pages.ts';

test('the site in one ZIP file opens from a folder and leads on without a server', async ({ page }, info) => {
  const files = unzipSync(new Uint8Array(readFileSync('dist/opportunity-areas-site.zip')));
  for (const [name, content] of Object.entries(files)) {
    const path = info.outputPath(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Not allowed to load/.test(message.text())) faults.push(message.text());
  });
  const home = join(info.outputPath('opportunity-areas-site'), 'index.html');
  await page.goto(pathToFileURL(home).href);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' }).click();
  await expect(page).toHaveURL(/\/areas\/index\.html$/);
  await page.getByRole('main').getByRole('link', { name: 'Derby' }).first().click();
  await expect(page).toHaveURL(/\/areas\/derby\/index\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Derby');
  // Browsers run no script of a folder; the page says so and leads on.
  await page.goto(pathToFileURL(join(dirname(home), 'search/index.html')).href);
  await expect(page.getByText('Searching needs a script')).toBeVisible();
  expect(faults).toEqual([]);
});

// All of a kind are made relative by one rule: of districts a few stand for all (FULL=1: every one).
test('every link of pages and texts in the ZIP leads to a file of the ZIP', () => {
  const files = unzipSync(new Uint8Array(readFileSync('dist/opportunity-areas-site.zip')));
  expect(Object.keys(files).filter((name) => name.endsWith('.html')).length).toBeGreaterThan(100);
  const alike = new Set(allPages.filter((path) => !unlikePages.includes(path)));
  const walked = (name: string): boolean => !alike.has(name.replace(/^[^/]+|index\.html$/g, ''));
  expect(Object.keys(files).filter((name) => name.endsWith('.html') && walked(name)).length).toBeGreaterThan(
    100,
  );
  expect(brokenInFolder(files, walked)).toEqual([]);
});

test('a link that works on a server only is told', () => {
  const page =
    '<a href="../b/">b</a>\n<a href="/c/">c</a>\n<a href="b/index.html#none">d</a><a href="#here" id="here">e</a>';
  expect(
    brokenInFolder({
      'index.html': strToU8(page),
      'b/index.html': strToU8('<p id="x">'),
      'a.md': strToU8('[z](z/)'),
    }),
  ).toEqual([
    'index.html:1: ../b/ leads to no file',
    'index.html:2: /c/ leads to no file',
    'index.html:3: b/index.html#none names a place that the page does not have',
    'a.md:1: z/ leads to no file',
  ]);
});
