import { expect, test } from 'vitest';
import { abbreviations } from '../../../../src/lib/format/abbreviations.ts';
import { pageKeywords } from '../../../../src/lib/search/pageKeywords.ts';
import { abbreviationSynonyms, toSlots, toSynonyms } from '../../../../src/lib/search/synonyms.ts';

const synonyms = toSynonyms([
  ['GLD', 'good level of development'],
  ['SEND', 'special educational needs', 'special needs'],
]);

test('an abbreviation also stands for what it means', () => {
  expect(toSlots('GLD', synonyms)).toEqual([[['gld'], ['good', 'level', 'development']]]);
});

test('a phrase is one slot, and the words around it are slots of their own', () => {
  expect(toSlots('Derby special needs money', synonyms)).toEqual([
    [['derby']],
    [['special', 'need'], ['send'], ['special', 'educational', 'need']],
    [['money']],
  ]);
});

test('a word that no group knows stands for itself', () => {
  expect(toSlots('needs', synonyms)).toEqual([[['need']]]);
  expect(toSlots('of the', synonyms)).toEqual([]);
});

test('SEND and special needs are the same in the list of abbreviations', () => {
  const groups = abbreviationSynonyms(abbreviations);
  expect(groups.find(([short]) => short === 'SEND')).toEqual([
    'SEND',
    'special educational needs and disabilities',
    'special needs',
    'SEN',
  ]);
});

test('towns lead to their area and other names to their theme', () => {
  const keywords = pageKeywords({
    areas: [{ id: 'west-somerset', places: ['Minehead', 'Watchet'] }],
    themes: [{ id: 'attendance-and-exclusion', synonyms: ['truancy'] }],
  });
  expect(keywords.get('/areas/west-somerset/')).toEqual(['Minehead', 'Watchet']);
  expect(keywords.get('/themes/attendance-and-exclusion/')).toEqual(['truancy']);
});
