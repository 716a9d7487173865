import { expect, test } from 'vitest';
import { edited, editsAfter } from '../../../../src/integrations/finishedSite/edits.ts';
import { shared } from '../../../../src/integrations/finishedSite/shared.ts';

const insert = (at: number, text: string) => ({ start: at, end: at, text });

test('a text is edited at its places, and is itself without edits', () => {
  expect(edited('<a href="/b/">', [insert(2, ' class="c"'), { start: 3, end: 13, text: 'href="d/"' }])).toBe(
    '<a class="c" href="d/">',
  );
  expect(edited('<p>', [])).toBe('<p>');
});

test('edits find their places after others were made before, at and behind them', () => {
  const text = 'one two three';
  const later = [
    { start: 4, end: 7, text: '2' },
    { start: 8, end: 13, text: '3' },
  ];
  const made = [insert(0, 'and '), { start: 3, end: 4, text: ', ' }, insert(13, '!')];
  expect(edited(edited(text, made), editsAfter(later, made))).toBe('and one, 2 3!');
});

test('a text that is shared is the same text', () => {
  expect(shared('/areas/derby/')).toBe('/areas/derby/');
  expect(shared('Æ – 😀')).toBe('Æ – 😀');
});
