import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { clicksFromHome } from './lib/clicks.ts';
import { allPages } from './lib/pages.ts';

const read = (path: string): string =>
  readFileSync(path.endsWith('/') ? `dist${path}index.html` : `dist${path}`, 'utf8');

test('every page is reached from the home page in at most three clicks', () => {
  const clicks = clicksFromHome(allPages, read);
  const lost = allPages.filter((path) => path !== '/404.html' && (clicks.get(path) ?? Infinity) > 3);
  expect(lost.map((path) => `${path}: ${clicks.get(path) ?? 'no link leads there'}`)).toEqual([]);
});

test('the walk counts clicks, and finds a page that no link leads to', () => {
  const pages: Record<string, string> = {
    '/': '<a href="/a/">A</a>',
    '/a/': '<a class="x" href="/b/?q=1#part">B</a>',
    '/b/': '<p>/lost/</p>',
    '/lost/': '<a href="/">Home</a>',
  };
  const clicks = clicksFromHome(Object.keys(pages), (path) => pages[path] ?? '');
  expect([...clicks]).toEqual([
    ['/', 0],
    ['/a/', 1],
    ['/b/', 2],
  ]);
});
