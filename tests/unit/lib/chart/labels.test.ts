import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/lib/chart/labels.ts';
import { staircase } from '../../../../src/lib/chart/staircase.ts';

const room = { width: 200, height: 100, fontSize: 10 };
const label = (id: string, x: number, y: number, text = 'Norwich') => ({
  id,
  text,
  points: [{ x, y }],
  offset: 10,
});

describe('labels of the map', () => {
  it('stand at the right of their point where there is room', () => {
    expect(placeLabels([label('a', 50, 50)], room, [])).toEqual([
      { id: 'a', text: 'Norwich', x: 60, y: 54, anchor: 'start' },
    ]);
  });

  it('turn to the left at the right edge', () => {
    expect(placeLabels([label('a', 180, 50)], room, [])[0]).toMatchObject({ x: 170, anchor: 'end' });
  });

  it('keep off each other', () => {
    const [first, second] = placeLabels([label('a', 80, 50), label('b', 120, 50)], room, []);
    expect([first?.anchor, second?.anchor]).toEqual(['end', 'start']);
  });

  it('cover as few dots as they can', () => {
    const dots = [
      { x: 100, y: 50 },
      { x: 115, y: 50 },
    ];
    expect(placeLabels([label('a', 80, 50)], room, dots)[0]?.anchor).toBe('end');
  });

  it('may stand beside any of several points', () => {
    const points = [
      { x: 190, y: 50 },
      { x: 150, y: 50 },
    ];
    expect(placeLabels([{ id: 'a', text: 'Fenland', points, offset: 10 }], room, [])[0]).toMatchObject({
      x: 140,
      anchor: 'end',
    });
  });
});

describe('labels of the strip', () => {
  it('hang one level lower where a line or text is in the way, and come back up where none is', () => {
    const points = [
      { text: 'Bradford', x: 100 },
      { text: 'Hastings', x: 120 },
      { text: 'Ipswich', x: 300 },
    ];
    expect(staircase(points, 10).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
});
