import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkRedirects } from './addresses/checkAddresses.ts';
import { openKept } from '../../reading/files/kept.ts';
import { listFiles, readList } from '../../reading/lists.ts';
import { addedLast, publishedAddresses } from './addresses/published.ts';
import { isAnchor, parseRedirects } from './addresses/redirects.ts';
import { checkLists } from './checks/checkLists.ts';
import { checkPages } from './checks/checkPages.ts';
import { checkPromises } from './checks/checkPages.ts';
import { compressFiles } from './compress.ts';
import { compressBeside } from './compressBeside.ts';
import { derive } from './derive.ts';
import { readIndexSources } from './derived/indexSources.ts';
import { redirectPages } from './addresses/redirects.ts';
import { withoutPolicy, withPolicy } from './headers/metaPolicy.ts';
import { describeSite } from './headers/site.ts';
import { checkSiteLinks } from './links/siteLinks.ts';
import { filesBelow, toPage } from './builtPages.ts';
import { edited } from './edits.ts';
import { type KeptPage, keptPage } from './keptPage.ts';
import { readBuiltSite } from './readBuiltSite.ts';
import { siteAddress } from './siteAddress.ts';
import { siteZip } from './siteZip/siteZip.ts';
import { noteStyleUse, putStyle, stylesByFamily, takeStyle } from './stylesheet.ts';
import { treeHash } from './treeHash.ts';
import { writeFiles } from './writeFiles.ts';
import { writeHosting } from './writeHosting.ts';

/** Runs a step, tells its name and the time that it took, and gives its result. */
export type Step = <T>(name: string, work: () => T | Promise<T>) => Promise<T>;

/** The texts of the scripts that pages load, by the names of their files. */
function scriptsOf(folder: string): Map<string, string> {
  const files = filesBelow(folder).filter((file) => file.endsWith('.js'));
  return new Map(files.map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')]));
}

/**
 * Everything that happens to the output after Astro, step by step. `folder` holds the site, `deploy` will hold the
 * configuration of servers. Gives the faults; with any, the site must not be published.
 */
export async function finish(folder: string, deploy: string, step: Step): Promise<readonly string[]> {
  const site = siteAddress(readFileSync(join(folder, 'index.html'), 'utf8'));
  const sources = await step('content and data for search', () => readIndexSources('.'));
  const built = await step('pages read', () => readBuiltSite(folder, site, sources));
  await step('search index and Markdown twins', () =>
    writeFiles(folder, derive(built.derived, built.records)),
  );

  const redirects = parseRedirects(readList(listFiles.redirects), listFiles.redirects);
  const served = redirects.filter((redirect) => !isAnchor(redirect));
  const wrong = checkRedirects({ now: publishedAddresses(filesBelow(folder)), redirects: served });
  if (wrong.length > 0) return wrong;
  const moved = redirectPages(site, served);
  writeFiles(folder, moved);

  const pages = [...built.pages, ...[...moved].map(([file, text]) => keptPage(toPage(file, text), site))];
  for (const [file, text] of moved) noteStyleUse(built.uses, file, text);
  const styleOf = await step('stylesheets without unused rules', () =>
    stylesByFamily(built.style, built.uses, scriptsOf(folder)),
  );
  const withoutStyle = ({ file }: KeptPage): string =>
    takeStyle(readFileSync(join(folder, file), 'utf8')).html;
  const finished = (page: KeptPage, html: string): string => {
    const { style, source } = styleOf(page.file);
    return putStyle(withPolicy(html, page, source), style);
  };
  await step('policies', () => {
    for (const page of pages)
      writeFileSync(join(folder, page.file), finished(page, edited(withoutStyle(page), page.inserts)));
  });
  const files = filesBelow(folder);
  await step('files for hosts', () =>
    writeHosting(
      folder,
      deploy,
      describeSite(
        site.base,
        pages,
        ({ file }) => styleOf(file).source,
        [...files, ...addedLast].sort(),
        served,
      ),
    ),
  );

  // Compressing takes longest, and checks seldom fail: both at once.
  const compressing = compressBeside(folder, files);
  try {
    const faults = await step('checks of the whole', () => [
      ...built.faults,
      ...checkPages(pages),
      ...checkSiteLinks(folder, site, pages),
      ...checkPromises(files, pages, redirects),
      ...checkLists(folder, site, built.derived),
    ]);
    if (faults.length > 0) return faults;
    await step('build.json and the ZIP of the site', async () => {
      writeFileSync(join(folder, 'build.json'), `${JSON.stringify(treeHash(folder), null, 2)}\n`);
      const unfinished = (page: KeptPage): string => withoutPolicy(withoutStyle(page));
      await siteZip(folder, 'opportunity-areas-site.zip', pages, unfinished, finished, openKept('zip'));
    });
    await step('compressed copies', async () => {
      await compressing.done;
      await compressFiles(folder, ['build.json']);
    });
    return [];
  } finally {
    // Whatever went wrong, nobody goes on writing into the folder.
    await compressing.stop();
  }
}
