import { describe, expect, it } from 'vitest';
import { hasFigure } from '../../../../src/reading/content/figures.ts';

describe('figures in text', () => {
  it.each(['66% of children', 'by 2021', '£1 million', 'ranked 3rd', '7 schools'])(
    'are found in "%s"',
    (text) => {
      expect(hasFigure(text)).toBe(true);
    },
  );

  it.each([
    'at key stage 2',
    'Progress 8 scores',
    'in year 6 and 7',
    'priority 2',
    'from age 16',
    'KS4 results',
  ])('are not seen in the name "%s"', (text) => {
    expect(hasFigure(text)).toBe(false);
  });
});
