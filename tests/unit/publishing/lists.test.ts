import { expect, test } from 'vitest';
import { entriesByLetter } from '../../../src/lib/site/aToZ.ts';
import { llmsTxt } from '../../../src/publishing/llms.ts';
import { sitemap, sitemapIndex } from '../../../src/publishing/sitemap.ts';

test('articles, quotes and figures do not count for the letter', () => {
  const entry = (label: string) => ({ label, path: '/', what: '' });
  const letters = entriesByLetter(['The zoo', '‘Best’', 'apple', '12 areas', 'A bee'].map(entry));
  expect(letters.map(({ letter, items }) => [letter, items.map(({ label }) => label)])).toEqual([
    ['A', ['apple', '12 areas']],
    ['B', ['A bee', '‘Best’']],
    ['Z', ['The zoo']],
  ]);
});

test('the sitemap tells the day of a change where a page has one', () => {
  const text = sitemap([
    { address: 'https://example.org/?a&b', changed: '2026-11-23' },
    { address: 'https://example.org/x/', changed: undefined },
  ]);
  expect(text).toContain('<url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-23</lastmod></url>');
  expect(text).toContain('<url><loc>https://example.org/x/</loc></url>');
  expect(sitemapIndex('https://example.org/sub/sitemap.xml')).toContain(
    '<sitemap><loc>https://example.org/sub/sitemap.xml</loc></sitemap>',
  );
});

test('llms.txt leads to twins, to data in tables and archives, and to the other pages of the first level', () => {
  const heads = [
    { path: '/areas/derby/', title: 'Derby', description: 'A city.' },
    { path: '/areas/derby/record/', title: 'Derby: full record', description: 'All of it.' },
    { path: '/a-to-z/', title: 'A to Z', heading: 'Everything, A to Z', description: 'All pages.' },
  ];
  const text = llmsTxt(
    heads,
    ['targets.csv', 'README.md', 'areas/derby.json'],
    (path) => `https://x.org/sub${path}`,
  );
  expect(text.split('\n').filter((line) => line.startsWith('-'))).toEqual([
    '- [Derby](https://x.org/sub/areas/derby.md): A city.',
    '- [targets.csv](https://x.org/sub/data/targets.csv)',
    '- [Everything, A to Z](https://x.org/sub/a-to-z/): All pages.',
  ]);
});
