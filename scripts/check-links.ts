/** `npm run check:links`: checks every internal link of the built site in dist/. */
import { existsSync, readFileSync } from 'node:fs';
import { checkSiteLinks } from '../src/integrations/finishedSite/links/siteLinks.ts';
import { keptPages } from '../src/integrations/finishedSite/keptPage.ts';
import { siteAddress } from '../src/integrations/finishedSite/siteAddress.ts';

if (!existsSync('dist/index.html')) {
  console.error('dist/ holds no site yet; run: npm run build');
  process.exitCode = 1;
} else {
  const site = siteAddress(readFileSync('dist/index.html', 'utf8'));
  const pages = keptPages('dist', site);
  const faults = checkSiteLinks('dist', site, pages);
  for (const fault of faults) console.error(fault);
  console.log(`${pages.length} pages: ${faults.length} broken internal links`);
  if (faults.length > 0) process.exitCode = 1;
}
