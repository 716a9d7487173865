import { expect, test } from 'vitest';
import { putStyle, takeStyle } from '../../../../src/integrations/finishedSite/stylesheet.ts';

test('a stylesheet is taken out of its block and put back to the letter', () => {
  const html = '<head><style>a{content:"$&"}</style></head>';
  expect(takeStyle(html)).toEqual({ html: '<head><style></style></head>', style: 'a{content:"$&"}' });
  expect(putStyle('<head><style></style></head>', 'a{content:"$&"}')).toBe(html);
});

test('a page without a block stays as it is', () => {
  expect(takeStyle('<p>')).toEqual({ html: '<p>', style: undefined });
  expect(putStyle('<p>', 'a{}')).toBe('<p>');
});
