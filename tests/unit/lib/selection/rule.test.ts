import { describe, expect, it } from 'vitest';
import { cutRank, sextileOf, sextileSize } from '../../../../src/lib/selection/rule.ts';

describe('the rule', () => {
  it('cuts 324 ranks into sixths of 54', () => {
    expect(sextileSize).toBe(54);
    expect(cutRank).toBe(271);
  });

  it.each([
    [1, 1],
    [54, 1],
    [55, 2],
    [270, 5],
    [271, 6],
    [324, 6],
  ])('puts rank %i in sixth %i', (rank, sixth) => {
    expect(sextileOf(rank)).toBe(sixth);
  });
});
