import { expect, test } from 'vitest';
import { formatBytes } from '../../../../src/lib/format/bytes.ts';

test.each([
  [1, '1 byte'],
  [812, '812 bytes'],
  [1000, '1 kB'],
  [1540, '1.5 kB'],
  [9960, '10 kB'],
  [53_971, '54 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_540_000, '1.5 MB'],
])('%d bytes read "%s"', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
