/** `npm run screenshots`: pictures of the main templates (phone, desktop; light, dark) in the ignored folder screenshots/. */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { findBrowser } from './browser/findBrowser.ts';
import { createStaticServer } from './serve/staticServer.ts';

const pages = {
  home: '/',
  areas: '/areas/',
  area: '/areas/norwich/',
  methodology: '/methodology/',
  data: '/data/',
  district: '/data/districts/E07000150/',
  theme: '/themes/attendance-and-exclusion/',
  compare: '/compare/?areas=blackpool,hastings',
  search: '/search/?q=attendance',
};
const executablePath = findBrowser();
const server = createStaticServer('dist').listen(0, 'localhost');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync('screenshots', { recursive: true });
for (const [name, path] of Object.entries(pages))
  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(`http://localhost:${port}${path}`);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
await browser.close();
server.close();
console.log('screenshots/: done');
