import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRedirects } from './addresses/checkAddresses.ts';
import { listFiles, readList } from '../../reading/lists.ts';
import { addedLast, publishedAddresses } from './addresses/published.ts';
import { isAnchor, parseRedirects } from './addresses/redirects.ts';
import { checkPages } from './checks/checkPages.ts';
import { checkPromises } from './checks/checkPromises.ts';
import { compressFiles } from './compress.ts';
import { compressBeside } from './compressBeside.ts';
import { derive } from './derive.ts';
import type { IndexSources } from './derived/searchIndex.ts';
import { extras } from './extras.ts';
import { withPolicy } from './headers/metaPolicy.ts';
import { styleSource } from './headers/policy.ts';
import { describeSite } from './headers/site.ts';
import { checkSiteLinks } from './links/siteLinks.ts';
import { filesBelow, type Page, toPage } from './builtPages.ts';
import { purgeStyle } from './purgeStyle.ts';
import { readBuiltSite } from './readBuiltSite.ts';
import { siteAddress } from './siteAddress.ts';
import { siteZip } from './siteZip/siteZip.ts';
import { putStyle } from './stylesheet.ts';
import { treeHash } from './treeHash.ts';
import { writeFiles } from './writeFiles.ts';
import { writeHosting } from './writeHosting.ts';

/** What came of finishing: faults, or the hash of a site that has none. */
export interface Finished {
  faults: readonly string[];
  /** Names the build by its content; empty where there are faults. */
  hash: string;
}

/** The texts of the scripts that pages load. */
function scriptsOf(folder: string): string[] {
  const files = filesBelow(folder).filter((file) => file.endsWith('.js'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/**
 * Everything that happens to the output after Astro: policies, redirects, checks of the whole, the site's ZIP and
 * the compressed copies. `folder` holds the site, `deploy` will hold the configuration of servers;
 * `sources` is what search takes from content and data.
 */
export async function finish(folder: string, deploy: string, sources: IndexSources): Promise<Finished> {
  const site = siteAddress(readFileSync(join(folder, 'index.html'), 'utf8'));
  const built = readBuiltSite(folder);
  const derived = derive(built.pages, built.derived, filesBelow(folder), sources);
  writeFiles(folder, derived.files);

  const redirects = parseRedirects(readList(listFiles.redirects), listFiles.redirects);
  const served = redirects.filter((redirect) => !isAnchor(redirect));
  const wrong = checkRedirects({ now: publishedAddresses(filesBelow(folder)), redirects: served });
  if (wrong.length > 0) return { faults: wrong, hash: '' };
  const more = extras(site, served);
  writeFiles(folder, more);

  const redirectPages = [...more].filter(([file]) => file.endsWith('.html'));
  const pages = [...derived.pages, ...redirectPages.map(([file, text]) => toPage(file, text))];
  const style = await purgeStyle(built.style, [...pages.map(({ html }) => html), ...scriptsOf(folder)]);
  const source = styleSource(style);
  const finished = (page: Page): string => putStyle(withPolicy(page, source), style);
  for (const page of pages) writeFileSync(join(folder, page.file), finished(page));
  const files = filesBelow(folder);
  writeHosting(
    folder,
    deploy,
    describeSite(site.base, pages, source, [...files, ...addedLast].sort(), served),
  );

  // Compressing takes longest, and checks seldom fail: both at once.
  const compressing = compressBeside(folder, files);
  try {
    const faults = [
      ...built.faults,
      ...checkPages(pages),
      ...checkSiteLinks(folder, site, pages),
      ...checkPromises(files, pages, redirects),
    ];
    if (faults.length > 0) return { faults, hash: '' };
    const record = treeHash(folder);
    writeFileSync(join(folder, 'build.json'), `${JSON.stringify(record, null, 2)}\n`);
    writeFileSync(join(folder, 'opportunity-areas-site.zip'), siteZip(folder, site.base, pages, finished));
    await compressing.done;
    await compressFiles(folder, ['build.json']);
    return { faults: [], hash: record.sha256 };
  } finally {
    // Whatever went wrong, nobody goes on writing into the folder.
    await compressing.stop();
  }
}
