import { expect, test } from 'vitest';
import { jsonForScript, rowsToJson } from '../../../src/publishing/json.ts';

test('JSON for a data block cannot end the block, and still says the same', () => {
  const text = jsonForScript({ title: '</script><!-- <b>' });
  expect(text).toBe('{"title":"\\u003c/script>\\u003c!-- \\u003cb>"}');
  expect(JSON.parse(text)).toEqual({ title: '</script><!-- <b>' });
});

test('rows stand one a line', () => {
  expect(rowsToJson([{ a: 1 }, { a: null }])).toBe('[\n{"a":1},\n{"a":null}\n]\n');
});
