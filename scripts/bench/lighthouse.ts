import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { startBrowser } from './browser.ts';
import { markdownTable } from './figures.ts';
import { pagesToMeasure, serveSite } from './site.ts';

/** A port that nobody uses at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Lighthouse's scores of one page of each template, with its own settings for phones. */
export async function benchLighthouse(): Promise<string> {
  const { origin, server } = await serveSite();
  const port = await freePort();
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  const rows: (string | number)[][] = [];
  let names: string[] = [];
  for (const { template, path } of pagesToMeasure()) {
    const result = await lighthouse(origin + path, { port, output: 'json', logLevel: 'error' });
    const categories = Object.values(result?.lhr.categories ?? {});
    names = categories.map((category) => category.title);
    rows.push([
      template,
      path,
      ...categories.map(({ score }) => (score === null ? 'none' : Math.round(score * 100))),
    ]);
  }
  await browser.close();
  server.close();
  return `## Lighthouse\n\n${markdownTable(['Template', 'Page', ...names], rows)}`;
}
