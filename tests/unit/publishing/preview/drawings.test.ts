import { expect, test } from 'vitest';
import { inRows, ladderDrawing, squaresDrawing } from '../../../../src/publishing/preview/findings.ts';
import { nameBox, previewFrame } from '../../../../src/publishing/preview/frame.ts';
import { mapDrawing, placeOf } from '../../../../src/publishing/preview/map.ts';
import { setName, type Lettering } from '../../../../src/publishing/preview/words.ts';

/** Letters half as wide as they are tall, whose outline says what it is. */
const lettering: Lettering = {
  width: (words, size) => (words.length * size) / 2,
  outline: (words, x, y, size) => `${words} ${x} ${y} ${size}`,
};
const map = { width: 560, height: 680, radius: 8 };

test('a short name is large, a long one takes more lines and smaller letters', () => {
  const long = setName('Sixteen districts with long names', nameBox.width, lettering);
  expect(setName('Derby', nameBox.width, lettering)).toEqual({ size: 80, lines: ['Derby'] });
  expect(long.size).toBeLessThan(80);
  expect(long.lines.join(' ')).toBe('Sixteen districts with long names');
  for (const line of long.lines) expect(lettering.width(line, long.size)).toBeLessThanOrEqual(nameBox.width);
});

test('a name without room is refused', () => {
  expect(() => setName('x'.repeat(60), nameBox.width, lettering)).toThrow('is too long for the picture');
});

test('the words of a picture are shapes, never text', () => {
  const words = { above: 'East Midlands', name: 'Derby', site: 'Opportunity areas' };
  const svg = previewFrame(mapDrawing([{ x: 1, y: 2, look: 'lit' }], map), words, lettering);
  expect(svg).not.toContain('<text');
  expect(svg).toContain('fill="#b3440f"');
  for (const word of Object.values(words)) expect(svg).toContain(`<path d="${word} `);
});

test('every corner of the map is in the picture, beside the words', () => {
  for (const corner of [
    { x: 0, y: 0 },
    { x: map.width, y: map.height },
  ]) {
    const { x, y } = placeOf(corner, map);
    expect(x).toBeGreaterThanOrEqual(nameBox.left + nameBox.width);
    expect(x).toBeLessThanOrEqual(1200);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(630);
  }
});

test('each target has its square and each rung its five blocks', () => {
  const squares = squaresDrawing(inRows(['full', 'half', 'cross', 'empty', 'empty'], 2));
  expect(squares.match(/<rect /g)).toHaveLength(5);
  expect(new Set(squares.match(/translate\(\d+ \d+\)/g)).size).toBe(5);
  expect(ladderDrawing([{ rung: 2, count: 0 }]).match(/rx="4" fill="#0b4f4a"/g)).toHaveLength(2);
});
