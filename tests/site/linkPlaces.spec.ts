import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pagePlaces } from '../../src/reading/content/pagePlaces.ts';
import { readContent } from '../../src/reading/content/readContent.ts';

// All content takes seconds to read: once, by the one process that runs these tests.
test.describe.configure({ mode: 'default' });
let known: ReturnType<typeof pagePlaces>;
test.beforeAll(() => {
  known = pagePlaces('.', readContent('.'));
});

/** The places of a page's text that somebody may link to: not those of its frame, its notes and its charts. */
function placesOf(address: string, places: ReadonlySet<string>): string[] {
  const html = readFileSync(`dist${address}index.html`, 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const named = [
    ...main.matchAll(
      /<(?!input|select|label|datalist|form|search|details|svg|text|title|desc|g\b|path)[a-z][a-z0-9]*\b[^>]*? id="?([^"\s>]+)/g,
    ),
  ];
  return named
    .map(([, id = '']) => id)
    .filter(
      (id) =>
        places.has(id) ||
        !/-title$|^source-\d|^cite-|^cite-page$|^place(?:-\w+)?-list$|-chart(?:-|$)/.test(id),
    );
}

/** The part of the site in which a page lies. */
const partOf = (address: string): string => address.split('/')[1] ?? '';

test('the check of links knows the pages of every part of the site that texts link to', () => {
  expect([...known.keys()].map(partOf)).toEqual(
    expect.arrayContaining([
      ...['areas', 'insight-guides', 'glossary', 'sources', 'about', 'themes', 'updates', 'programme'],
      ...['ideas', 'targets', 'methodology', 'data', 'results', 'compare', 'accessibility'],
    ]),
  );
});

test('pages have the places that the check of links knows, and no others', () => {
  const differ = [...known].flatMap(([address, places]) => {
    const built = placesOf(address, places);
    const gone = [...places].filter((id) => id !== 'main' && id !== 'sources' && !built.includes(id));
    const unknown = built.filter((id) => !places.has(id));
    return gone.length + unknown.length > 0 ? [{ address, gone, unknown }] : [];
  });
  expect(differ).toEqual([]);
});
