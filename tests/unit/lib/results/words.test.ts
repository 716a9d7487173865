import { describe, expect, it } from 'vitest';
import { direction, showChange, showValue } from '../../../../src/lib/results/words.ts';
import type { Measure } from '../../../../src/schemas/measure.ts';

const measure = { unit: 'per cent', decimals: 1 } as unknown as Measure;

describe('numbers', () => {
  it('carry unit and sign, and nothing is neither up nor down', () => {
    expect(showValue(measure, 60.05)).toBe('60.0%');
    expect(showChange(measure, -0.04)).toBe('0.0');
    expect(showChange(measure, 0.25)).toBe('+0.3');
    expect(direction(measure, -1.2)).toBe('down 1.2 points');
    expect(direction(measure, 0.01)).toBe('no change');
  });
});
