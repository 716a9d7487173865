import { expect, test } from 'vitest';
import { bodyOf, extractOf } from '../../../../src/lib/search/extract.ts';
import { kindLabel, kindOf } from '../../../../src/lib/search/kinds.ts';
import { pieces } from '../../../../src/lib/search/mark.ts';
import {
  pack,
  packWords,
  type SearchRecord,
  unpack,
  unpackWords,
} from '../../../../src/lib/search/searchFile.ts';

test('an extract ends at a word', () => {
  expect(extractOf('A seaside town in the north', 16)).toBe('A seaside town…');
  expect(extractOf('Short', 16)).toBe('Short');
});

test('the words of a text are kept once, sorted, without those shown anyway', () => {
  expect(bodyOf('Schools and school money, 12 in 2017', 'Money')).toEqual(['2017', 'school']);
});

test('the words searched for are marked as they stand in the text', () => {
  expect(pieces('Derby’s schools: better', new Set(['derby', 'school']))).toEqual([
    { text: 'Derby’s', found: true },
    { text: ' ', found: false },
    { text: 'schools', found: true },
    { text: ': better', found: false },
  ]);
});

test('markup in a text stays text', () => {
  expect(pieces('<b>x</b>', new Set(['x'])).map(({ text }) => text)).toEqual(['<b>', 'x', '</b>']);
});

test('a page is known by its address', () => {
  expect(kindOf('/areas/derby/')).toBe('area');
  expect(kindOf('/data/districts/E06000015/')).toBe('district');
  expect(kindOf('/data/districts/')).toBe('data');
  expect(kindLabel(kindOf('/insight-guides/careers/'))).toBe('Insight guides');
  expect(kindLabel(kindOf('/about/'))).toBe('Other pages');
});

test('records come out of the file as they went in', () => {
  const page = { path: '/a/', kind: 'page', title: 'A', extract: 'x', keywords: 'k', body: 'b' } as const;
  const records: SearchRecord[] = [
    { ...page, id: '', heading: '' },
    { ...page, id: 's', heading: 'S', extract: 'y', keywords: '', body: 'c' },
  ];
  expect(unpack(pack(records))).toEqual(records);
});

test('the words of all records are told once, with the steps from record to record', () => {
  expect(packWords(['b a', '', 'a'])).toBe('a 0 2\nb 0');
  expect(unpackWords('a 0 2\nb 0', 3)).toEqual(['a b', '', 'a']);
});
