/**
 * `npm run check:links:external`: reports links to other sites that do not answer. It needs the network, and never
 * fails: a site that is down today is no fault of this one.
 */
import { readFileSync } from 'node:fs';
import { externalLinks, faultOfExternal } from '../src/integrations/finishedSite/links/externalLinks.ts';
import { htmlPages } from '../src/integrations/finishedSite/builtPages.ts';
import { siteAddress } from '../src/integrations/finishedSite/siteAddress.ts';

const atOnce = 6;
const timeout = 15_000;

const links = externalLinks(htmlPages('dist'), siteAddress(readFileSync('dist/index.html', 'utf8')).origin);
const queue = [...links];
const faults: string[] = [];

async function work(): Promise<void> {
  for (let link = queue.shift(); link !== undefined; link = queue.shift()) {
    const fault = await faultOfExternal(link.address, timeout);
    if (fault === undefined) continue;
    const more = link.pages.length > 1 ? ` and ${link.pages.length - 1} more` : '';
    faults.push(`${link.address} ${fault} (on ${link.pages[0] ?? ''}${more})`);
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
for (const fault of faults.sort()) console.log(fault);
console.log(`${links.length} links to other sites, ${faults.length} without a good answer`);
