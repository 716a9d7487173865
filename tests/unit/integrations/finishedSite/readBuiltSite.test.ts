import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltSite } from '../../../../src/integrations/finishedSite/readBuiltSite.ts';
import { builtPage } from '../../../fixtures/builtPage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, '404.html'), builtPage('<h1>Not found</h1>'));
  writeFileSync(join(folder, 'index.html'), builtPage('<h1>Home</h1>'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () =>
  readBuiltSite(
    folder,
    { origin: 'https://example.org', base: '/' },
    { areas: [], themes: [], districts: new Map() },
  );

test('nothing that is kept of a page holds its text or its tree', () => {
  const words = 'A sentence that nobody needs any more. '.repeat(1000);
  writeFileSync(join(folder, 'index.html'), builtPage(`<h1>Home</h1><p id="a">${words}</p>`));
  const { pages, derived } = read();
  expect(JSON.stringify({ pages, derived }).length).toBeLessThan(2000);
});

test('pages are read without the stylesheet that they share', () => {
  const { pages, derived, records, style, faults } = read();
  expect(style).toBe('p{color:red}');
  expect(faults).toEqual([]);
  expect(pages.map(({ file }) => file)).toEqual(['404.html', 'index.html']);
  expect(pages[1]).toMatchObject({ title: 'Derby – Opportunity areas', styled: true, script: false });
  expect(derived.map(({ path, heading }) => [path, heading])).toEqual([['/', 'Home']]);
  expect(records.map(({ path, title }) => [path, title])).toEqual([['/', 'Home']]);
});

test('a page with another stylesheet than the others is named', () => {
  writeFileSync(join(folder, 'z.html'), '<style>p{color:blue}</style>');
  expect(read().faults).toEqual([
    'z.html:1:1: has another stylesheet than the other pages; all pages share one',
  ]);
});
