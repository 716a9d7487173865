import { expect, it } from 'vitest';
import { capitalise } from '../../../../src/lib/format/capital.ts';

it('gives a text its first capital and leaves the rest alone', () => {
  expect(capitalise('north East')).toBe('North East');
  expect(capitalise('')).toBe('');
});
