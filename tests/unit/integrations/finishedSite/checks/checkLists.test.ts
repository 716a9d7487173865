import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkLists } from '../../../../../src/integrations/finishedSite/checks/checkLists.ts';
import { derivedPage } from '../../../../../src/integrations/finishedSite/derived/derivedPage.ts';
import { parsePage } from '../../../../../src/integrations/finishedSite/dom.ts';
import { writeFiles } from '../../../../../src/integrations/finishedSite/writeFiles.ts';
import { builtPage } from '../../../../fixtures/builtPage.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const page = derivedPage(
  'areas/derby/index.html',
  parsePage(
    builtPage(
      '<h1>Derby</h1><section id="priority-1"><h2><span>Priority </span>1 A better start</h2></section><time data-page-changed datetime="2026-11-23"></time>',
    ),
  ),
);

const good = {
  sitemap: '<url><loc>https://example.org/areas/derby/</loc><lastmod>2026-11-23</lastmod></url>',
  aToZ: '<div id="a-to-z"><a href="#A">A</a><a href="/areas/derby/#priority-1">A better start</a><a href="/areas/derby/">Derby</a></div>',
  llms: '- [Derby](https://example.org/areas/derby.md): A city.\n- [data](https://example.org/data/x.csv)\n',
};

function faults(lists: Partial<typeof good>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  folders.push(folder);
  const { sitemap, aToZ, llms } = { ...good, ...lists };
  writeFiles(
    folder,
    new Map([
      ['sitemap.xml', sitemap],
      ['a-to-z/index.html', aToZ],
      ['llms.txt', llms],
    ]),
  );
  return checkLists(folder, { origin: 'https://example.org', base: '/' }, page ? [page] : []);
}

test('lists that agree with the built pages are good', () => {
  expect(faults({})).toEqual([]);
});

test('a page that a list lacks is told, and one that it invents', () => {
  expect(faults({ sitemap: '<url><loc>https://example.org/oldham/</loc></url>' })).toEqual([
    'sitemap.xml:1:1: lacks https://example.org/areas/derby/, changed on 2026-11-23, which a built page says of itself; src/queries/everything.ts says what the list holds',
    'sitemap.xml:1:1: names https://example.org/oldham/, which no built page says of itself; src/queries/everything.ts says what the list holds',
  ]);
  expect(faults({ llms: '' })).toEqual([expect.stringMatching(/^llms\.txt:1:1: lacks - \[Derby\]/)]);
});

test('a priority that A to Z lacks, or calls by other words than its page, is told', () => {
  const lacking = good.aToZ.replace('<a href="/areas/derby/#priority-1">A better start</a>', '');
  expect(faults({ aToZ: lacking })).toEqual([
    expect.stringContaining('lacks /areas/derby/#priority-1 as “A better start”'),
  ]);
  expect(faults({ aToZ: good.aToZ.replace('better', 'good') })).toEqual([
    expect.stringContaining('lacks /areas/derby/#priority-1 as “A better start”'),
    expect.stringContaining('names /areas/derby/#priority-1 as “A good start”'),
  ]);
});
