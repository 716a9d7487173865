import { expect, test } from 'vitest';
import { trimmedCss } from '../../../../scripts/build/trimStyles.ts';

const used = new Set(['a', 'b', 'is-on']);

test('rules of classes that nothing uses go, the others stay', () => {
  expect(trimmedCss('p{color:red}.a{x:1}.c{x:1}.a .c,.a .b{x:2}', used)).toBe(
    'p{color:red}.a{x:1}.a .b{x:2}',
  );
});

test('rules within a condition go as well, and the condition where it is left empty', () => {
  expect(trimmedCss('@media print{.a{x:1}.c{x:1}}@media print{.c{x:1}}', used)).toBe('@media print{.a{x:1}}');
});

test('other at-rules stay as they are', () => {
  expect(trimmedCss('@view-transition{navigation:auto}@font-face{src:url(c.woff)}', used)).toBe(
    '@view-transition{navigation:auto}@font-face{src:url(c.woff)}',
  );
});

test('commas in brackets do not part selectors, and what is negated need not be there', () => {
  expect(trimmedCss(':is(.a,.b) p{x:1}.a:not(.c){x:1}:is(.c,.d){x:1}', used)).toBe(
    ':is(.a,.b) p{x:1}.a:not(.c){x:1}',
  );
});
