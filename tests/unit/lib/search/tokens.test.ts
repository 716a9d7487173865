import { expect, test } from 'vitest';
import { fold } from '../../../../src/lib/text/fold.ts';
import { stem, term, tokens } from '../../../../src/lib/search/tokens.ts';

test('a text becomes lower-case words without stop words, accents, possessives and plurals', () => {
  expect(tokens('What are Derby’s schools? Café, SEND & KS2')).toEqual([
    'derby',
    'school',
    'cafe',
    'send',
    'ks2',
  ]);
});

test('hyphens cut words, so that either half finds the place', () => {
  expect(tokens('Stoke-on-Trent')).toEqual(['stoke', 'trent']);
});

test('plural endings go, other endings stay', () => {
  expect(stem('studies')).toBe('study');
  expect(stem('schools')).toBe('school');
  expect(stem('glass')).toBe('glass');
  expect(stem('crisis')).toBe('crisis');
  expect(stem('bus')).toBe('bus');
  expect(stem('2020s')).toBe('2020s');
});

test('a stemmed word is not stemmed further', () => {
  expect(tokens(tokens('careers studies access news').join(' '))).toEqual(
    tokens('careers studies access news'),
  );
});

test('a stop word is no word to search for', () => {
  expect(term('the')).toBeUndefined();
  expect(tokens('')).toEqual([]);
});

test.each([
  ['Łódź', 'Lodz'],
  ['ﬁve', 'five'],
  ['chil\u00addren', 'children'],
  ['6,000', '6000'],
  ['S.E.N.D.', 'SEND'],
  ['O‘Brien', 'OBrien'],
  ['Saint Leonards', 'St. Leonards'],
])('search folds as the fields for places do: "%s" is "%s"', (one, other) => {
  expect(tokens(one)).toEqual(tokens(other));
  expect(fold(one)).toBe(fold(other));
});
