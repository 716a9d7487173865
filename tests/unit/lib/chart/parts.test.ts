import { describe, expect, it } from 'vitest';
import { cropAround, dotsWithin } from '../../../../src/lib/chart/crop.ts';
import { dotRow, dotsPath } from '../../../../src/lib/chart/dots.ts';

describe('rows and sets of dots', () => {
  it('are lines without length', () => {
    expect(
      dotsPath([
        { x: 1.5, y: 2 },
        { x: 3, y: 4 },
      ]),
    ).toBe('M1.5 2h0M3 4h0');
  });

  it('end a little past the last dot', () => {
    expect(dotRow(5, 5, 54, 10)).toEqual({ d: 'M5 5h530.1', dash: '0 10' });
  });
});

describe('the part of the map around an area', () => {
  it('has the area in its middle', () => {
    expect(cropAround([{ x: 300, y: 300 }])).toEqual([
      [195, 220],
      [405, 380],
    ]);
  });

  it('stays within the map', () => {
    expect(cropAround([{ x: 20, y: 670 }])).toEqual([
      [-8, 536],
      [202, 696],
    ]);
  });

  it('throws without a dot', () => {
    expect(() => cropAround([])).toThrow('no dot to crop around');
  });

  it('holds the dots that reach into it, counted from its corner', () => {
    const dots = [
      { x: 100, y: 100 },
      { x: 206, y: 150.26 },
      { x: 300, y: 100 },
    ];
    expect(
      dotsWithin(dots, [
        [95, 95],
        [200, 200],
      ]),
    ).toEqual([
      { x: 5, y: 5 },
      { x: 111, y: 55.3 },
    ]);
  });
});
