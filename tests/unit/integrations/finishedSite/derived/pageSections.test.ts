import { expect, test } from 'vitest';
import { builtPage } from '../../../../fixtures/builtPage.ts';
import { parsePage } from '../../../../../src/integrations/finishedSite/dom.ts';
import { sectionsOf } from '../../../../../src/integrations/finishedSite/derived/pageSections.ts';
import { readPage } from '../../../../../src/integrations/finishedSite/derived/tree.ts';

const sections = (main: string) => sectionsOf(readPage('index.html', parsePage(builtPage(main))).main);

test('the opening and every heading that an id leads to are sections', () => {
  expect(
    sections('<h1>Derby</h1><p>Lead.</p><section id="money"><h2>Money</h2><p>Six million.</p></section>'),
  ).toEqual([
    { id: '', within: '', heading: '', text: 'Lead.' },
    { id: 'money', within: '', heading: 'Money', text: 'Six million.' },
  ]);
});

test('a section within a section keeps the one around it', () => {
  const found = sections(
    '<section id="priorities"><h2>Priorities</h2><section id="priority-1"><h3 id="priority-1-title">Read more</h3><p>Aim.</p></section></section>',
  );
  expect(found[2]).toEqual({ id: 'priority-1', within: 'priorities', heading: 'Read more', text: 'Aim.' });
});

test('a name does not run into the sentence that follows, and no sentence ends twice', () => {
  expect(
    sections(
      '<p class="note">Hastings</p><p>Nurseries took part.</p><table><tr><td>1</td><td>2</td></tr></table>',
    )[0]?.text,
  ).toBe('Hastings. Nurseries took part. 1 2');
});

test('a heading without an id belongs to the section around it', () => {
  expect(
    sections('<section id="board"><h2>Board</h2><h3>Chair</h3><p>A. Person</p></section>')[1]?.text,
  ).toBe('Chair: A. Person.');
});

test('a term of a glossary is a section', () => {
  expect(sections('<dl><dt id="gld">Good level of development</dt><dd>At age five.</dd></dl>')[1]).toEqual({
    id: 'gld',
    within: '',
    heading: 'Good level of development',
    text: 'At age five.',
  });
});

test('citations, hidden words, navigation, heads of tables and the list of sources are left out', () => {
  const [opening] = sections(
    '<nav>Home</nav><p>Text.<a class="any" role="doc-noteref" href="#source-1"><span>Source </span>1</a> <span data-search="omit">for the ear</span></p><table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2017</td><td>Yes</td></tr></tbody></table><section role="doc-endnotes" id="sources"><h2>Sources</h2><p>Long</p></section>',
  );
  expect(opening?.text).toBe('Text. 2017 Yes');
});

test('a letter above a group of terms is no section; the terms are', () => {
  const found = sections(
    '<h1>Glossary</h1><h2 id="letter-c">C</h2><dl><dt id="cpd">CPD</dt><dd>Training.</dd></dl>',
  );
  expect(found.map(({ id, heading }) => [id, heading])).toEqual([
    ['', ''],
    ['cpd', 'CPD'],
  ]);
});

test('a page tells its title, description, address, day and whether search may know it', () => {
  const page = readPage(
    'x.html',
    parsePage(
      builtPage(
        '<h1>Derby</h1><div class="any"><time data-page-changed datetime="2026-11-23">23 November 2026</time></div>',
        '<meta name="robots" content="noindex">',
      ),
    ),
  );
  expect(page).toMatchObject({
    heading: 'Derby',
    title: 'Derby – Opportunity areas',
    description: 'A city.',
    canonical: 'https://example.org/areas/derby/',
    noindex: true,
    changed: '2026-11-23',
  });
});

test('a page without main content is refused by name', () => {
  expect(() => readPage('x.html', parsePage('<p>Hello</p>'))).toThrow('x.html:1:1: found no <main>');
});
