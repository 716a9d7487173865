import { expect, test } from 'vitest';
import { makeEngine } from '../../../../src/lib/search/engine.ts';
import { groupHits } from '../../../../src/lib/search/resultGroups.ts';
import { packWords, type SearchFile } from '../../../../src/lib/search/searchFile.ts';

const file: SearchFile = {
  synonyms: [['GLD', 'good level of development']],
  pages: [
    [
      '/areas/blackpool/',
      'area',
      'Blackpool',
      'A seaside town.',
      'Bispham',
      [
        ['money', 'Money', 'What the town got.'],
        ['priority-1', 'Raise attendance', 'Aim.'],
      ],
    ],
    ['/areas/derby/', 'area', 'Derby', 'A city.', '', []],
    ['/data/districts/E06000009/', 'district', 'Blackpool', 'E06000009, North West', '', []],
  ],
  words: packWords(['coast', 'allocation pound', 'absence level good development', 'blackpool march', '']),
};
const engine = makeEngine(file);
const places = (query: string) =>
  engine
    .search(query)
    .hits.map(({ record }) => (record.id === '' ? record.path : `${record.path}#${record.id}`));

test('a misspelt name finds the page that is about it first', () => {
  expect(places('Blakpool')[0]).toBe('/areas/blackpool/');
});

test('the beginning of a word is enough', () => {
  expect(places('attend')).toEqual(['/areas/blackpool/#priority-1']);
});

test('a synonym finds what it stands for, in full', () => {
  expect(places('GLD')).toEqual(['/areas/blackpool/#priority-1']);
});

test('what was typed counts for more than what it also means', () => {
  const both = makeEngine({
    synonyms: [['early years', 'early years foundation stage', 'EYFS']],
    pages: [
      ['/areas/x/', 'area', 'X', 'Improve outcomes in the Early Years Foundation Stage (EYFS)', '', []],
      ['/themes/early-years/', 'theme', 'Early years', 'Before school.', '', []],
    ],
    words: '',
  });
  expect(both.search('early years').hits[0]?.record.path).toBe('/themes/early-years/');
});

test('a place of the area finds the area', () => {
  expect(places('bispham')).toEqual(['/areas/blackpool/']);
});

test('a code finds its district and nothing near it', () => {
  expect(places('E06000009')).toEqual(['/data/districts/E06000009/']);
  expect(places('E06000008')).toEqual([]);
});

test('all words must be found; the title of the page counts for its sections', () => {
  expect(places('blackpool money')).toEqual(['/areas/blackpool/#money']);
  expect(engine.search('blackpool money').partly).toBe(false);
});

test('where no place has all words, places with some of them are given and it is said', () => {
  const found = engine.search('derby zebra');
  expect(found.partly).toBe(true);
  expect(found.hits[0]?.record.path).toBe('/areas/derby/');
});

test('nothing is found for nothing, for stop words and for the unknown', () => {
  expect(places('')).toEqual([]);
  expect(places('what is the')).toEqual([]);
  expect(places('zzzqq')).toEqual([]);
});

test('hits are grouped by kind, the kind of the best hit first', () => {
  expect(groupHits(engine.search('blackpool').hits).map(({ label }) => label)).toEqual([
    'Opportunity areas',
    'Districts',
  ]);
});
