import { expect, test } from 'vitest';
import { builtPage } from '../../../../fixtures/builtPage.ts';
import { escapeMarkdown } from '../../../../../src/lib/text/escapeMarkdown.ts';
import { markdownTwin } from '../../../../../src/integrations/finishedSite/derived/markdownTwin.ts';
import { parsePage } from '../../../../../src/integrations/finishedSite/dom.ts';
import { readPage } from '../../../../../src/integrations/finishedSite/derived/tree.ts';

const twin = (main: string) =>
  markdownTwin(readPage('x.html', parsePage(builtPage(main)))).split('\n\n---\n\n')[0];

test('signs that Markdown would read as markup are escaped', () => {
  expect(escapeMarkdown('A*-C [see] <b> | ~x~ `y` \\ _z_')).toBe(
    'A\\*-C \\[see\\] \\<b\\> \\| \\~x\\~ \\`y\\` \\\\ \\_z\\_',
  );
  expect(escapeMarkdown('# not a heading')).toBe('\\# not a heading');
  expect(escapeMarkdown('- not a list')).toBe('\\- not a list');
  expect(escapeMarkdown('2017. Not a list')).toBe('2017\\. Not a list');
  expect(escapeMarkdown('&amp; stays as it reads')).toBe('\\&amp; stays as it reads');
  expect(escapeMarkdown('2017 and 50% – plain')).toBe('2017 and 50% – plain');
});

test('headings, words, links and citations', () => {
  expect(
    twin(
      '<h1>Derby</h1><p>A <strong>city</strong>, see <a href="/areas/">the <em>areas</em></a>.<a class="any" role="doc-noteref" href="#source-3"><span>source </span>3<i aria-hidden="true">N</i><span>, press</span></a></p><h2>Next</h2>',
    ),
  ).toBe('# Derby\n\nA **city**, see [the *areas*](https://example.org/areas/). \\[3, press\\]\n\n## Next');
});

test('lists within lists, numbered lists and lists of terms', () => {
  expect(
    twin(
      '<ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>First</li></ol><dl><dt>Region</dt><dd>East</dd></dl>',
    ),
  ).toBe('- One\n  - Two\n\n1. First\n\n- **Region:** East');
});

test('a table keeps its columns, also where a cell is wide or holds a bar', () => {
  expect(
    twin(
      '<table><caption>Targets</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td>x</td></tr><tr><td colspan="2">wide</td></tr></tbody></table>',
    ),
  ).toBe('**Targets**\n\n| A | B |\n| --- | --- |\n| 1\\|2 | x |\n| wide |  |');
});

test('what is folded away is there; tools and navigation are not', () => {
  expect(
    twin(
      '<nav>Home</nav><details><summary>More</summary><p>Inside</p></details><details class="any" data-twin="omit"><summary>Cite</summary></details><svg><text>No</text></svg>',
    ),
  ).toBe('More\n\nInside');
});

test('the twin ends with its address', () => {
  const text = markdownTwin(readPage('x.html', parsePage(builtPage('<h1>Derby</h1>'))));
  expect(text).toContain('Address: <https://example.org/areas/derby/>.');
});
