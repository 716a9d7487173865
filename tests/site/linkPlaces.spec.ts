import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pagePlaces } from '../../src/reading/content/pagePlaces.ts';
import { readContent } from '../../src/reading/content/readContent.ts';

const known = pagePlaces(readContent('.'));

/** The places of a page's text that somebody may link to: not those of its frame, its notes and its charts. */
function placesOf(address: string): string[] {
  const html = readFileSync(`dist${address}index.html`, 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const named = [...main.matchAll(/<(?:section|h[23]|li|dt|dd|div|span)\b[^>]*? id="?([^"\s>]+)/g)];
  return named
    .map(([, id = '']) => id)
    .filter((id) => !/-title$|^source-\d|^cite-|^cite-page$|-chart(?:-|$)/.test(id));
}

test('the check of links knows pages of areas, guides, words, sources and texts', () => {
  const kinds = [...known.keys()].map((address) => address.split('/')[1]);
  expect(kinds).toEqual(expect.arrayContaining(['areas', 'insight-guides', 'glossary', 'sources', 'about']));
});

for (const [address, places] of known)
  test(`${address} has the places that the check of links knows, and no others`, () => {
    const built = placesOf(address);
    const own = [...places].filter((id) => id !== 'main' && id !== 'sources');
    expect(own.filter((id) => !built.includes(id))).toEqual([]);
    expect(built.filter((id) => !places.has(id))).toEqual([]);
  });
