import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRedirects } from './addresses/checkAddresses.ts';
import { listFiles, readList } from './addresses/lists.ts';
import { addedLast, publishedAddresses } from './addresses/published.ts';
import { isAnchor, parseRedirects } from './addresses/redirects.ts';
import { checkPages } from './checks/checkPages.ts';
import { checkPromises } from './checks/checkPromises.ts';
import { compressAll } from './compress.ts';
import { derive } from './derive.ts';
import { withPolicy } from './headers/metaPolicy.ts';
import { describeSite } from './headers/site.ts';
import { checkSiteLinks } from './links/siteLinks.ts';
import { filesBelow, htmlPages } from './pages.ts';
import { purgeStyles } from './purgeStyles.ts';
import { siteAddress } from './siteAddress.ts';
import { siteZip } from './siteZip/siteZip.ts';
import { treeHash } from './treeHash.ts';
import { writeExtras } from './writeExtras.ts';
import { writeHosting } from './writeHosting.ts';

/** What came of finishing: faults, or the hash of a site that has none. */
export interface Finished {
  faults: readonly string[];
  /** Names the build by its content; empty where there are faults. */
  hash: string;
}

/**
 * Everything that happens to the output after Astro: policies, redirects, checks of the whole, the site's ZIP and
 * the compressed copies. `folder` holds the site, `deploy` will hold the configuration of servers.
 */
export async function finish(folder: string, deploy: string): Promise<Finished> {
  derive(folder);
  const site = siteAddress(readFileSync(join(folder, 'index.html'), 'utf8'));
  const redirects = parseRedirects(readList(listFiles.redirects), listFiles.redirects);
  const served = redirects.filter((redirect) => !isAnchor(redirect));
  const wrong = checkRedirects({ now: publishedAddresses(filesBelow(folder)), redirects: served });
  if (wrong.length > 0) return { faults: wrong, hash: '' };
  writeExtras(folder, site, served);
  await purgeStyles(folder);

  const pages = htmlPages(folder);
  const files = filesBelow(folder);
  const faults = [
    ...checkPages(pages),
    ...checkSiteLinks(folder, site, pages),
    ...checkPromises(files, pages, redirects),
  ];
  if (faults.length > 0) return { faults, hash: '' };

  for (const page of pages) writeFileSync(join(folder, page.file), withPolicy(page));
  writeHosting(folder, deploy, describeSite(site.base, pages, [...files, ...addedLast].sort(), served));

  const record = treeHash(folder);
  writeFileSync(join(folder, 'build.json'), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(folder, 'opportunity-areas-site.zip'), siteZip(folder, site.base));
  await compressAll(folder);
  return { faults: [], hash: record.sha256 };
}
