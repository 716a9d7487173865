import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from '../../../../support/readImports.ts';
import { builtPage } from '../../../../fixtures/builtPage.ts';
import { markdownTwin } from '../../../../../src/integrations/finishedSite/derived/markdownTwin.ts';
import { sectionsOf } from '../../../../../src/integrations/finishedSite/derived/pageSections.ts';
import { readPage } from '../../../../../src/integrations/finishedSite/derived/tree.ts';
import { parsePage } from '../../../../../src/integrations/finishedSite/dom.ts';

const main = `<h1>Derby</h1><p class="a">Kept. <span class="b" data-search="omit">For the ear.</span>
<a class="c" role="doc-noteref" href="#source-1">[1]</a> <a class="d" data-twin="omit" href="#x">Link</a></p>
<div class="e" data-twin="omit"><time class="f" data-page-changed datetime="2026-11-23">day</time></div>`;
const read = (html: string) => {
  const page = readPage('index.html', parsePage(builtPage(html)));
  return { twin: markdownTwin(page), sections: sectionsOf(page.main), changed: page.changed };
};

it('twins and search stay the same when every class is renamed', () => {
  const renamed = read(main.replaceAll(/class="(.)"/g, 'class="changes no-print cite vh $1"'));
  expect(renamed).toEqual(read(main));
  expect(renamed.sections[0]?.text).toBe('Kept.');
  expect(renamed.changed).toBe('2026-11-23');
});

it('twins and search change when a mark is taken away', () => {
  for (const mark of [
    ' data-search="omit"',
    ' data-twin="omit"',
    ' role="doc-noteref"',
    ' data-page-changed',
  ])
    expect(read(main.replaceAll(mark, '')), mark).not.toEqual(read(main));
});

it('no file that reads finished pages for twins and search asks for a class', () => {
  const asking = sourceFiles('src/integrations/finishedSite/derived').filter((file) =>
    /\bclasses\(|'class'/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});

it.each([
  ['src/components/site/CitePage.astro', /<details [^>]*data-twin="omit"/],
  ['src/components/site/Changes.astro', /<div [^>]*data-twin="omit"/],
  ['src/components/site/Changes.astro', /'data-page-changed': true/],
  ['src/lib/site/marks.ts', /'data-search': 'omit'/],
  ['src/components/content/BackLinks.astro', /<span [^>]*data-twin="omit"/],
  ['src/layouts/Base.astro', /<p [^>]*data-twin="omit"/],
  ['src/lib/citations/numberCitations.ts', /role="doc-noteref"/],
])('%s keeps its mark', (file, mark) => {
  expect(readFileSync(file, 'utf8')).toMatch(mark);
});
