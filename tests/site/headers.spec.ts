import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { createStaticServer } from '../../scripts/serve/staticServer.ts';
import { headersFor, parseHostRules } from '../../scripts/serve/hostRules.ts';
import { listen } from '../support/listen.ts';
import { templates } from '../support/templates.ts';

const rules = parseHostRules(readFileSync('dist/_headers', 'utf8'));
const servers: Server[] = [];

async function start(headers?: (path: string) => Record<string, string>): Promise<string> {
  const server = createStaticServer('dist', '/', headers);
  servers.push(server);
  return listen(server);
}

test.afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Notes what a visitor's browser would complain of, and whatever the page asks of other sites. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy|Cross-Origin|Refused|blocked/i.test(message.text())) {
      faults.push(message.text());
    }
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asks for ${request.url()}`);
  });
  await page.exposeFunction('noteViolation', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteViolation: (text: string) => void }).noteViolation;
      note(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

async function keptBy(page: Page): Promise<unknown> {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  return { ...stored, cookies: (await page.context().cookies()).length };
}

const nothing = { local: 0, session: 0, databases: 0, caches: 0, cookies: 0 };

for (const [name, headers] of [
  ['the headers of dist/_headers', (path: string) => headersFor(rules, path)],
  ['only the policy in the page', undefined],
] as const) {
  test(`every kind of page works with ${name}, asks nobody else and keeps nothing`, async ({ page }) => {
    test.setTimeout(180_000);
    const origin = await start(headers);
    const faults = await watch(page, origin);
    for (const address of templates()) {
      await page.goto(`${origin}${address}`);
      await page.mouse.move(200, 100);
      expect(faults, address).toEqual([]);
    }
    expect(await keptBy(page)).toEqual(nothing);
  });
}

test('the policy in the page alone stops an inline script', async ({ page }) => {
  const origin = await start();
  const faults = await watch(page, origin);
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.body.append(script);
  });
  await expect.poll(() => faults.join()).toContain('script-src-elem inline');
  await expect(page).not.toHaveTitle('broken in');
});

test('Chromium fetches a page early when the pointer rests on its link, where the policy allows no script', async ({
  page,
}) => {
  const origin = await start((path) => headersFor(rules, path));
  const early: string[] = [];
  servers.at(-1)?.on('request', ({ url, headers }: IncomingMessage) => {
    if (headers['sec-purpose'] !== undefined) early.push(url ?? '');
  });
  const answer = await page.goto(`${origin}/about/`);
  expect(answer?.headers()['content-security-policy']).not.toContain('script-src');
  // The link may come to rest after the rules have: so the pointer leaves and returns until they are there.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' }).hover();
    await expect.poll(() => early, { timeout: 1_000 }).toContain('/areas/');
  }).toPass({ timeout: 15_000 });
});

test('data may be read by pages of every site, with its type', () => {
  const csv = headersFor(rules, '/data/selection-data.csv');
  expect(csv['access-control-allow-origin']).toBe('*');
  expect(csv['cross-origin-resource-policy']).toBe('same-origin');
  expect(csv['content-type']).toBe('text/csv; charset=utf-8; header=present');
});

test('no rule of dist/_headers allows anything unsafe or doubles another', () => {
  expect(readFileSync('dist/_headers', 'utf8')).not.toContain('unsafe');
  for (const address of templates()) {
    const headers = headersFor(rules, address);
    expect(headers['content-security-policy'], address).toMatch(/^default-src 'none'; (?!.*default-src)/);
    expect(headers['cross-origin-resource-policy'], address).toBe('same-origin');
  }
});
