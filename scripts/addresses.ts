/** `npm run addresses`: promises every new address of the built site; it adds lines and never takes one away. */
import { existsSync, writeFileSync } from 'node:fs';
import { listFiles, readList } from '../src/reading/lists.ts';
import {
  publishedAddresses,
  publishedAnchors,
} from '../src/integrations/finishedSite/addresses/published.ts';
import { filesBelow, htmlPages } from '../src/integrations/finishedSite/builtPages.ts';

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

// A build that failed for want of these lines leaves its output beside dist/, so that it can be read here.
const folder = existsSync('dist.next/index.html') ? 'dist.next' : 'dist';
if (!existsSync(`${folder}/index.html`)) {
  console.error('dist/ holds no site yet; run: npm run build');
  process.exitCode = 1;
} else {
  promise('addresses', publishedAddresses(filesBelow(folder)));
  promise('anchors', publishedAnchors(htmlPages(folder)));
}
