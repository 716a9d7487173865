import { expect, test } from 'vitest';
import { builtPage } from '../../../../fixtures/builtPage.ts';
import { byLetter, entriesOf } from '../../../../../src/integrations/finishedSite/derived/aToZ.ts';
import { listHtml, withList } from '../../../../../src/integrations/finishedSite/derived/aToZHtml.ts';
import { llmsTxt } from '../../../../../src/integrations/finishedSite/derived/llms.ts';
import {
  derivedPage,
  takeWholeTwin,
} from '../../../../../src/integrations/finishedSite/derived/derivedPage.ts';
import { parsePage } from '../../../../../src/integrations/finishedSite/dom.ts';
import { sitemap, sitemapIndex } from '../../../../../src/integrations/finishedSite/derived/sitemap.ts';

const area = builtPage(
  '<h1>Derby</h1><section id="priorities"><h2>Priorities</h2><section id="priority-1"><h3>Priority 1 A better start</h3></section></section>',
);
const hidden = builtPage('<h1>Hidden</h1>', '<meta name="robots" content="noindex">');
const pages = [
  derivedPage('404.html', parsePage(area)),
  derivedPage('areas/derby/index.html', parsePage(area)),
  derivedPage('hidden/index.html', parsePage(hidden)),
].filter((page) => page !== undefined);

test('the Markdown of an area is its document to print: answers and record together', () => {
  const document = builtPage(
    '<h1>Derby</h1><h2>The full record</h2>',
    '<meta name="robots" content="noindex">',
  );
  const own = pages.map((page) => ({ ...page }));
  takeWholeTwin(own, 'areas/derby/print/index.html', parsePage(document));
  takeWholeTwin(own, 'areas/oldham/print/index.html', parsePage(document));
  expect(own.map(({ twin }) => twin)).toEqual([expect.stringContaining('## The full record')]);
  expect(pages[0]?.twin).not.toContain('The full record');
});

test('pages kept out of search engines, and the page for errors, are no pages to find', () => {
  expect(pages.map(({ path }) => path)).toEqual(['/areas/derby/']);
});

test('the list holds each page and each priority, without its number', () => {
  expect(entriesOf(pages)).toEqual([
    { label: 'Derby', path: '/areas/derby/', what: 'opportunity area' },
    { label: 'A better start', path: '/areas/derby/#priority-1', what: 'priority of Derby' },
  ]);
});

test('articles, quotes and figures do not count for the letter', () => {
  const entry = (label: string) => ({ label, path: '/', what: '' });
  const letters = byLetter(['The zoo', '‘Best’', 'apple', '12 areas', 'A bee'].map(entry));
  expect(letters.map(([letter, items]) => [letter, items.map(({ label }) => label)])).toEqual([
    ['A', ['apple', '12 areas']],
    ['B', ['A bee', '‘Best’']],
    ['Z', ['The zoo']],
  ]);
});

test('the list is HTML with its texts escaped and its links below the base path', () => {
  const html = listHtml([{ label: 'A & <b>', path: '/x/', what: '' }], '/sub/');
  expect(html).toContain('<a href="/sub/x/">A &amp; &lt;b&gt;</a>');
  expect(html).toContain('<a href="#A">A</a>');
});

test('the list goes where the page keeps a place, and a page without one is refused', () => {
  expect(withList('<i></i><div id="a-to-z"><p>$1</p></div>', '$&')).toBe('<i></i><div id="a-to-z">$&</div>');
  expect(() => withList('<main></main>', '')).toThrow('a-to-z/index.html');
});

test('the sitemap tells the day of a change where a page has one', () => {
  const text = sitemap([
    { canonical: 'https://example.org/?a&b', changed: '2026-11-23' },
    { canonical: 'https://example.org/x/', changed: undefined },
  ]);
  expect(text).toContain('<url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-23</lastmod></url>');
  expect(text).toContain('<url><loc>https://example.org/x/</loc></url>');
});

test('llms.txt leads to the twins and to the data that there is', () => {
  const text = llmsTxt(pages, ['data/targets.csv', 'data/index.html'], 'https://example.org/sub/');
  expect(text).toContain('- [Derby](https://example.org/sub/areas/derby.md): A city.');
  expect(text).toContain('- [targets.csv](https://example.org/sub/data/targets.csv)');
  expect(text).not.toContain('index.html');
});

test('the index of sitemaps names the sitemap, also under a sub-path', () => {
  expect(sitemapIndex('https://areas.example/sub/')).toContain(
    '<loc>https://areas.example/sub/sitemap.xml</loc>',
  );
});
