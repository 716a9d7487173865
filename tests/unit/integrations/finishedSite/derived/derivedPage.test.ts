import { expect, test } from 'vitest';
import { builtPage } from '../../../../fixtures/builtPage.ts';
import {
  derivedPage,
  takeWholeTwin,
} from '../../../../../src/integrations/finishedSite/derived/derivedPage.ts';
import { parsePage } from '../../../../../src/integrations/finishedSite/dom.ts';

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
