import type { Browser } from '@playwright/test';
import { startBrowser } from './browser.ts';
import { markdownTable, medians } from './figures.ts';
import { blankPath, pagesToMeasure, serveSite } from './site.ts';

const runs = 5;

/** Slow 4G, as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** What one cold load of a page cost: bytes, requests, milliseconds; CLS has no unit. */
type Load = Record<'bytes' | 'requests' | 'fcp' | 'lcp' | 'cls' | 'tbt', number>;

/** Runs in the page: keeps what the browser tells of its own painting. */
function watch(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  const on = (type: string, use: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  };
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  on('layout-shift', (entry) => (seen.cls += (entry as unknown as { value: number }).value));
  on('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { benchSeen: Omit<Load, 'bytes' | 'requests'> }).benchSeen,
  );
  await context.close();
  return { bytes, requests, ...seen };
}

/** Cold loads of one page of each template on a slow phone, beside a blank page in the same run. */
export async function benchPages(): Promise<string> {
  const { origin, server } = await serveSite();
  const browser = await startBrowser();
  const pages = [{ template: 'a blank page', path: blankPath }, ...pagesToMeasure()];
  const loads = new Map(pages.map(({ path }) => [path, [] as Load[]]));
  // One load to warm up, then round by round, so that what else the machine does hits every page alike.
  await load(browser, origin + blankPath);
  for (let run = 0; run < runs; run += 1)
    for (const { path } of pages) loads.get(path)?.push(await load(browser, origin + path));
  await browser.close();
  server.close();
  const blank = medians(loads.get(blankPath) ?? []).fcp;
  const rows = pages.map(({ template, path }) => {
    const { bytes, requests, fcp, lcp, cls, tbt } = medians(loads.get(path) ?? []);
    const ratio = (fcp / blank).toFixed(2);
    return [
      template,
      path,
      bytes,
      requests,
      Math.round(fcp),
      ratio,
      Math.round(lcp),
      cls.toFixed(3),
      Math.round(tbt),
    ];
  });
  return `## Pages\n\nMedians of ${runs} cold loads; slow 4G (150 ms, 1.6 Mbit/s), processor slowed 4 times. Goal: FCP at most 1.15 times that of the blank page.\n\n${markdownTable(
    ['Template', 'Page', 'Bytes', 'Requests', 'FCP (ms)', 'FCP to blank', 'LCP (ms)', 'CLS', 'TBT (ms)'],
    rows,
  )}`;
}
