import lighthouse, { type Result } from 'lighthouse';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { startBrowser } from './browser.ts';
import { markdownTable } from './figures.ts';
import { namedPages, pagesToMeasure, serveSite } from './site.ts';

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

/** A page without its own policy: Lighthouse asks for robots.txt from inside the page, which the policy refuses. */
function withoutPolicy(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  if (!policy.test(html)) throw new Error('found no policy to take out');
  return html.replace(policy, '');
}

/** What took points off, by category: the audits that count and did not give all they could. */
function lost({ categories, audits }: Result): string {
  const found = Object.values(categories).flatMap(({ title: category, score: all, auditRefs }) => {
    // Half a point is rounded up: what the table calls 100 has lost nothing.
    if (all === null || Math.round(all * 100) === 100) return [];
    const parts = auditRefs.flatMap(({ id, weight }) => {
      const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${title} ${displayValue}`.trim()] : [];
    });
    return [`${category}: ${parts.join(', ')}`];
  });
  return found.length === 0 ? 'nothing' : found.join('; ');
}

/** Lighthouse's scores of one page of each template, with its own settings for phones; BENCH_PAGES names others. */
export async function benchLighthouse(): Promise<string> {
  const { origin, server } = await serveSite(withoutPolicy);
  const port = await freePort();
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  const rows: (string | number)[][] = [];
  let names: string[] = [];
  for (const { template, path } of namedPages() ?? pagesToMeasure()) {
    const result = await lighthouse(origin + path, { port, output: 'json', logLevel: 'error' });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}`);
    const categories = Object.values(result.lhr.categories);
    names = categories.map((category) => category.title);
    const scores = categories.map(({ score }) => (score === null ? 'none' : Math.round(score * 100)));
    rows.push([template, path, ...scores, lost(result.lhr)]);
    console.error(`${path} ${scores.join(' ')} ${lost(result.lhr)}`);
  }
  await browser.close();
  server.close();
  return `## Lighthouse\n\nPages are served without their \`<meta>\` policy, which refuses Lighthouse's own requests for robots.txt and llms.txt.\n\n${markdownTable(['Template', 'Page', ...names, 'What took points off'], rows)}`;
}
