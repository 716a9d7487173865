import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { outlinePath, simplifiedOutline, type Countries } from '../../../../src/lib/chart/outline.ts';

const square = [
  [
    [0, 50],
    [0, 52],
    [2, 52],
    [2, 50],
    [0, 50],
  ],
] as [number, number][][];

function countries(id: string): Countries {
  return {
    type: 'Topology',
    arcs: square,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', id, arcs: [[0]], properties: {} }],
      },
    },
  };
}

describe('the outline behind the map', () => {
  it('is one closed ring of whole numbers, cut at the extent', () => {
    const outline = simplifiedOutline(countries('826'));
    const projection = geoMercator().center([1, 51]).scale(3000).translate([50, 50]);
    const path = outlinePath(outline, projection, [
      [0, 0],
      [100, 100],
    ]);
    expect(path).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    expect(path).not.toContain('.');
  });

  it('needs the United Kingdom', () => {
    expect(() => simplifiedOutline(countries('250'))).toThrow('the map of countries has no United Kingdom');
  });
});
