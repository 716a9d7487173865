import type { Browser } from '@playwright/test';
import { startBrowser } from './browser.ts';
import { markdownTable, medians } from './figures.ts';
import { paintCost, type PaintCost, type TraceEvent } from './paintTrace.ts';
import { blankPath, namedPages, pagesToMeasure, serveSite } from './site.ts';

/** What is traced: tasks, the kinds of work in them, and the mark `navigationStart`. */
export const paintCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** Where a page is, and what the table calls it. */
export interface PaintPage {
  template: string;
  url: string;
}

async function load(browser: Browser, url: string): Promise<PaintCost> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await browser.startTracing(page, { categories: [...paintCategories] });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  // The mark reaches the trace a moment after the page knows of it.
  await page.waitForTimeout(20);
  const trace = await browser.stopTracing();
  await page.close();
  return paintCost((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents, url);
}

/**
 * Medians of what pages cost before their first paint. Round by round, so that what else the machine does hits every
 * page alike; one round is thrown away to warm up.
 */
export async function paintCosts(pages: readonly PaintPage[], runs = 7): Promise<Map<string, PaintCost>> {
  const browser = await startBrowser();
  const costs = new Map(pages.map(({ url }) => [url, [] as PaintCost[]]));
  for (let run = 0; run <= runs; run += 1)
    for (const { url } of pages) {
      const cost = await load(browser, url);
      if (run > 0) costs.get(url)?.push(cost);
    }
  await browser.close();
  return new Map([...costs].map(([url, loads]) => [url, medians(loads)]));
}

/** A table of pages against the first of them, which is blank. */
export async function paintTable(pages: readonly PaintPage[], runs?: number): Promise<string> {
  const costs = await paintCosts(pages, runs);
  const blank = costs.get(pages[0]?.url ?? '')?.all ?? 0;
  const rows = pages.map(({ template, url }) => {
    const { all = 0, parse = 0, style = 0, layout = 0, paint = 0 } = costs.get(url) ?? {};
    const parts = [all, parse, style, layout, paint].map((part) => part.toFixed(0));
    return [template, new URL(url).pathname, ...parts, (all / blank).toFixed(2)];
  });
  const head = ['Template', 'Page', 'CPU (ms)', 'Parsing', 'Style', 'Layout', 'Painting', 'To blank'];
  return markdownTable(head, rows);
}

/**
 * Work of the main thread before the first paint, one page of each template beside a blank page in the same run.
 * BENCH_PAGES names addresses to measure in place of all templates.
 */
export async function benchPaint(): Promise<string> {
  const { origin, server } = await serveSite();
  const pages = [{ template: 'a blank page', path: blankPath }, ...(namedPages() ?? pagesToMeasure())];
  const table = await paintTable(pages.map(({ template, path }) => ({ template, url: origin + path })));
  server.close();
  return `## Work before the first paint\n\nProcessor time of the main thread from the navigation's start to the first contentful paint; 412 × 823, nothing slowed, medians of 7. Goal: at most 2.4 times the blank page, full tables 3.6 times.\n\n${table}`;
}
