import { expect, test } from 'vitest';
import { entriesByLetter } from '../../../../src/lib/site/aToZ.ts';

test('a district stands under the letter of its name, not under that of its question', () => {
  const entries = [
    { label: 'Why not Adur?', path: '/data/districts/E07000223/', what: 'district', sortedBy: 'Adur' },
    { label: 'Work', path: '/themes/work/', what: 'theme' },
    { label: 'Accessibility statement', path: '/accessibility/', what: '' },
  ];
  expect(
    entriesByLetter(entries).map(({ letter, items }) => [letter, items.map(({ label }) => label)]),
  ).toEqual([
    ['A', ['Accessibility statement', 'Why not Adur?']],
    ['W', ['Work']],
  ]);
});
