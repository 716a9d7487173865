import { describe, expect, it } from 'vitest';
import { onGrid } from '../../../../src/lib/chart/onGrid.ts';

const frame = { width: 100, height: 100 };
const crowd = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id), x: 50, y: 50 }));

describe('a grid of dots', () => {
  it('gives every spot a cell of its own, the first its own cell', () => {
    const dots = onGrid(crowd(90), frame, 10);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(90);
    expect(dots[0]).toEqual({ id: '0', x: 55, y: 55 });
    expect(dots.every(({ x, y }) => x > 0 && y > 0 && x < 100 && y < 100)).toBe(true);
  });

  it('keeps a spot on its place where nobody else stands', () => {
    expect(onGrid([{ id: 'a', x: 12, y: 97 }], frame, 10)).toEqual([{ id: 'a', x: 15, y: 95 }]);
  });

  it('refuses more spots than cells', () => {
    expect(() => onGrid(crowd(101), frame, 10)).toThrow('101 dots do not fit a grid of 10 by 10');
  });
});
