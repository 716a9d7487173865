import { describe, expect, it } from 'vitest';
import { comparable, comparisonMessage } from '../../../../src/browser/lib/comparison.ts';
import { countOf, matches, wordsOf } from '../../../../src/browser/lib/tableFilter.ts';

describe('a filter of rows', () => {
  const row = { area: ['derby'], theme: ['maths', 'transition'] };

  it('lets everything pass where it asks for nothing', () => {
    expect(matches(row, { area: '', theme: '' })).toBe(true);
  });

  it('needs every value it asks for', () => {
    expect(matches(row, { area: 'derby', theme: 'maths' })).toBe(true);
    expect(matches(row, { area: 'derby', theme: 'early-years' })).toBe(false);
    expect(matches(row, { phase: 'primary' })).toBe(false);
  });

  it('reads words and counts in words', () => {
    expect(wordsOf('maths transition')).toEqual(['maths', 'transition']);
    expect(wordsOf(undefined)).toEqual([]);
    expect(countOf(0, 'target', 'targets')).toBe('no targets');
    expect(countOf(1, 'target', 'targets')).toBe('1 target');
    expect(countOf(2, 'target', 'targets')).toBe('2 targets');
  });
});

describe('a comparison', () => {
  it('is of two to four areas', () => {
    expect(comparable(['a'])).toBe(false);
    expect(comparable(['a', 'b'])).toBe(true);
    expect(comparable(['a', 'b', 'c', 'd'])).toBe(true);
    expect(comparable(['a', 'b', 'c', 'd', 'e'])).toBe(false);
  });

  it('says what is compared, or how to begin', () => {
    expect(comparisonMessage(['Blackpool', 'Hastings'], 12, 'Mental health')).toBe(
      'Comparing Blackpool and Hastings on mental health.',
    );
    expect(comparisonMessage(['Blackpool'], 12, '')).toBe(
      'All 12 areas are shown in short. Choose one more area to see them side by side.',
    );
    expect(comparisonMessage([], 12, '')).toBe(
      'All 12 areas are shown in short. Choose 2 to 4 areas to see them side by side.',
    );
  });
});
