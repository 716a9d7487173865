import type { Browser } from '@playwright/test';
import { commonHeaders } from '../../src/integrations/finishedSite/headers/headers.ts';
import { startBrowser } from './browser.ts';
import { markdownTable, medians } from './figures.ts';
import { paintCategories } from './paint.ts';
import { paintCost, type TraceEvent } from './paintTrace.ts';
import { serveSite } from './site.ts';

const runs = 7;

/** Milliseconds that the pointer rests on a link before it clicks; by rules that are `moderate` 200 are enough. */
const rest = 500;

/** Milliseconds until a host answers: 150 there and back, as slow 4G has it. */
const delay = 150;

/** Links that readers follow: where they stand and where they lead. */
const links = [
  { from: '/areas/norwich/', to: '/areas/norwich/record/' },
  { from: '/', to: '/areas/norwich/' },
] as const;

/** Processor time and time from the click to the first paint of the next page, and whether it was fetched before. */
type Followed = Record<'cpu' | 'wall' | 'fetched', number>;

/** Runs in the page that was reached. */
function seen(): { wall: number; fetched: number } {
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const { deliveryType = '' } = navigation as unknown as { deliveryType?: string };
  return { wall: paint?.startTime ?? 0, fetched: deliveryType === 'navigational-prefetch' ? 1 : 0 };
}

async function follow(browser: Browser, origin: string, from: string, to: string): Promise<Followed> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 823 } });
  const page = await context.newPage();
  await page.goto(origin + from, { waitUntil: 'load' });
  const link = page.locator(`a[href="${to}"]`).filter({ visible: true }).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(rest);
  await browser.startTracing(page, { categories: [...paintCategories] });
  await link.click();
  await page.waitForURL(origin + to, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const told = await page.evaluate(seen);
  await page.waitForTimeout(20);
  const trace = await browser.stopTracing();
  await context.close();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return { ...told, cpu: paintCost(traceEvents, origin + to).all };
}

/** From a page to the next by a link, with the rules by which browsers fetch before a click and without them. */
export async function benchLinks(): Promise<string> {
  const rules = commonHeaders('/').filter(([name]) => name === 'Speculation-Rules');
  const sites = await Promise.all(
    [Object.fromEntries(rules), {}].map((headers) => serveSite(undefined, undefined, { headers, delay })),
  );
  const browser = await startBrowser();
  const ways = links.flatMap((link) =>
    sites.map(({ origin }, index) => ({ ...link, origin, rules: index === 0, loads: [] as Followed[] })),
  );
  // Round by round, so that what else the machine does hits every way alike; one round is thrown away to warm up.
  for (let run = 0; run <= runs; run += 1)
    for (const { origin, from, to, loads } of ways) {
      const load = await follow(browser, origin, from, to);
      if (run > 0) loads.push(load);
    }
  await browser.close();
  for (const { server } of sites) server.close();
  const rows = ways.map(({ from, to, rules: with_, loads }) => {
    const { cpu, wall } = medians(loads);
    const fetched = loads.reduce((sum, load) => sum + load.fetched, 0);
    return [
      `${from} to ${to}`,
      with_ ? 'yes' : 'no',
      cpu.toFixed(0),
      wall.toFixed(0),
      `${fetched} of ${runs}`,
    ];
  });
  const head = ['Link', 'Rules', 'CPU to first paint (ms)', 'Time to first paint (ms)', 'Fetched before'];
  return `## From page to page\n\nThe pointer rests ${rest} ms on a link, then clicks; the host takes ${delay} ms to answer. Medians of ${runs}.\n\n${markdownTable(head, rows)}`;
}
