import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

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
  expect(faults).toEqual([]);
});
