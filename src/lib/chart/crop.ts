import { mapFrame, round } from './cartogram.ts';
import type { Extent } from './outline.ts';

/** Width and height of an area's part of the map, in units of the map. */
export const cropSize = { width: 210, height: 160 } as const;

/** The part of the map around the middle of some dots, kept within the map. Throws without a dot. */
export function cropAround(dots: readonly { x: number; y: number }[]): Extent {
  if (dots.length === 0) throw new Error('no dot to crop around');
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const start = (centre: number, size: number, whole: number): number =>
    Math.round(Math.min(Math.max(centre - size / 2, -mapFrame.radius), whole + mapFrame.radius * 2 - size));
  const left = start(middle(dots.map(({ x }) => x)), cropSize.width, mapFrame.width);
  const top = start(middle(dots.map(({ y }) => y)), cropSize.height, mapFrame.height);
  return [
    [left, top],
    [left + cropSize.width, top + cropSize.height],
  ];
}

/** The dots of which at least a part lies within the extent, moved so that its corner is the origin. */
export function dotsWithin<T extends { x: number; y: number }>(dots: readonly T[], [from, to]: Extent): T[] {
  const edge = mapFrame.radius;
  return dots
    .filter(({ x, y }) => x > from[0] - edge && x < to[0] + edge && y > from[1] - edge && y < to[1] + edge)
    .map((dot) => ({ ...dot, x: round(dot.x - from[0]), y: round(dot.y - from[1]) }));
}
