/**
 * `npm run addresses`: promises every new address of the built site; it adds lines and never takes one away. A build
 * that fails for want of these lines alone is read as well; one with any other fault is not: what it holds was never
 * published, and may never be.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  publishedAddresses,
  publishedAnchors,
} from '../src/integrations/finishedSite/addresses/published.ts';
import { filesBelow, toPage } from '../src/integrations/finishedSite/builtPages.ts';
import {
  duplicateDescriptions,
  duplicateTitles,
} from '../src/integrations/finishedSite/checks/duplicates.ts';
import { checkLists } from '../src/integrations/finishedSite/checks/checkLists.ts';
import { duplicateIds } from '../src/integrations/finishedSite/checks/uniqueIds.ts';
import { type KeptPage, keptPages } from '../src/integrations/finishedSite/keptPage.ts';
import { type DerivedPage, derivedPage } from '../src/integrations/finishedSite/derived/derivedPage.ts';
import { parsePage } from '../src/integrations/finishedSite/dom.ts';
import { checkSiteLinks } from '../src/integrations/finishedSite/links/siteLinks.ts';
import { type SiteAddress, siteAddress } from '../src/integrations/finishedSite/siteAddress.ts';
import { checkAll } from '../src/reading/content/checkAll.ts';
import { tellProblems } from '../src/reading/content/problem.ts';
import { listFiles, listForms, readList } from '../src/reading/lists.ts';
import { addressFault } from '../src/reading/lists/addressForm.ts';
import type { ListForm } from '../src/reading/lists/lineProblems.ts';

/** Addresses that a list cannot hold, each in one line: a file with a space in its name is nothing to promise. */
function unfitFor(addresses: readonly string[], { place }: ListForm): string[] {
  return addresses.flatMap((address) => {
    const fault = addressFault(address, place);
    return fault === undefined ? [] : [`${address}: ${fault}; give the file another name`];
  });
}

const heading = {
  addresses:
    '# Every address that the site has published. Each must stay: the build fails where one is gone.',
  anchors: '# Every priority and target on area pages that others may link to. Each must stay.',
};

function promise(list: 'addresses' | 'anchors', now: readonly string[]): void {
  const before = readList(listFiles[list]);
  const all = [...new Set([...before, ...now])].sort();
  writeFileSync(
    listFiles[list],
    `${heading[list]}\n# New ones are added by "npm run addresses".\n${all.join('\n')}\n`,
  );
  console.log(`${listFiles[list]}: ${all.length - before.length} added, ${all.length} in all`);
}

/** What is wrong with a build that did not pass, beside addresses that nobody has promised yet. */
function otherFaults(folder: string, site: SiteAddress, pages: readonly KeptPage[]): string[] {
  const ids: string[] = [];
  const derived: DerivedPage[] = [];
  for (const { file } of pages) {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    ids.push(...duplicateIds(toPage(file, html)));
    const page = derivedPage(file, parsePage(html));
    if (page !== undefined) derived.push(page);
  }
  return [
    ...tellProblems(checkAll('.')),
    ...duplicateTitles(pages),
    ...duplicateDescriptions(pages),
    ...ids,
    ...checkSiteLinks(folder, site, pages),
    ...checkLists(folder, site, derived),
  ];
}

function run(): void {
  // A build that failed for want of these lines leaves its output beside dist/, so that it can be read here.
  const folder = existsSync('dist.next/index.html') ? 'dist.next' : 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    console.error('dist/ holds no site yet; run: npm run build');
    process.exitCode = 1;
    return;
  }
  const site = siteAddress(readFileSync(`${folder}/index.html`, 'utf8'));
  const pages = keptPages(folder, site);
  const now = { addresses: publishedAddresses(filesBelow(folder)), anchors: publishedAnchors(pages) };
  const faults = [
    ...(folder === 'dist' ? [] : otherFaults(folder, site, pages)),
    ...unfitFor(now.addresses, listForms.addresses),
    ...unfitFor(now.anchors, listForms.anchors),
  ];
  if (faults.length > 0) {
    for (const fault of faults.slice(0, 50)) console.error(fault);
    console.error(`${folder}/ has not passed: nothing was promised. Mend this, then run: npm run build`);
    process.exitCode = 1;
    return;
  }
  promise('addresses', now.addresses);
  promise('anchors', now.anchors);
}

run();
