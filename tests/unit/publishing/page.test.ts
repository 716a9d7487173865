import { expect, test } from 'vitest';
import { pageCitation } from '../../../src/publishing/citation.ts';
import { areaJsonLd, breadcrumbJsonLd, webSiteJsonLd } from '../../../src/publishing/pageJsonLd.ts';
import { printPlan } from '../../../src/publishing/printPlan.ts';
import { twinOf } from '../../../src/lib/site/twins.ts';

test('a citation names the page, its address and the day of its content, never a day of access', () => {
  expect(pageCitation('Derby', 'https://example.org/areas/derby/', '2026-11-23')).toBe(
    'Opportunity areas: an independent record, ‘Derby’, https://example.org/areas/derby/, content of 23 November 2026',
  );
  expect(pageCitation('Home', 'https://example.org/')).toBe(
    'Opportunity areas: an independent record, ‘Home’, https://example.org/',
  );
});

test('search engines learn how to search the site', () => {
  expect(webSiteJsonLd('https://example.org/', 'https://example.org/search/')).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: 'https://example.org/search/?q={search_term_string}' } },
  });
});

test('breadcrumbs are numbered from 1', () => {
  expect(breadcrumbJsonLd([{ name: 'Home', address: 'https://example.org/' }])).toMatchObject({
    itemListElement: [{ position: 1, name: 'Home', item: 'https://example.org/' }],
  });
});

test('an area names its districts by code', () => {
  const place = areaJsonLd('Derby', 'https://example.org/d/', 'East Midlands', [
    { code: 'E06000015', name: 'Derby' },
  ]);
  expect(place).toMatchObject({
    containsPlace: [
      {
        '@type': 'AdministrativeArea',
        identifier: { '@type': 'PropertyValue', propertyID: 'GSS code', value: 'E06000015' },
        sameAs: 'http://statistics.data.gov.uk/id/statistical-geography/E06000015',
      },
    ],
  });
});

test('in the document of all plans headings step down, ids carry the slug and tools are gone', () => {
  expect(
    printPlan(
      '<h1>Derby</h1><a href="#money">Money</a><section id="money"><h2 id="m">Money</h2></section><p class="note no-print">x</p><a class="cite" data-source="s" data-kind="press"></a>',
      'derby',
    ),
  ).toBe(
    '<h2>Derby</h2><a href="#derby-money">Money</a><section id="derby-money"><h3>Money</h3></section><a class="cite" data-source="s" data-kind="press"></a>',
  );
});

test('a link to a place that the document does not keep leads to the plan', () => {
  expect(printPlan('<a href="#outcome-x">x</a>', 'derby')).toBe('<a href="#derby">x</a>');
});

test('areas, guides and the methodology have a Markdown twin, lists have none', () => {
  expect(twinOf('/areas/derby/')).toBe('/areas/derby.md');
  expect(twinOf('/insight-guides/careers/')).toBe('/insight-guides/careers.md');
  expect(twinOf('/methodology/')).toBe('/methodology.md');
  expect(twinOf('/areas/')).toBeUndefined();
  expect(twinOf('/data/districts/E06000015/')).toBeUndefined();
});
