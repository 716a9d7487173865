import { type GeoProjection, geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The part of the map that is drawn: two corners in its own units. */
export type Extent = readonly [readonly [number, number], readonly [number, number]];

export type Countries = Topology<{ countries: GeometryCollection }>;

/** Id of the United Kingdom in Natural Earth, by ISO 3166-1. Its outline has no border for England alone. */
const unitedKingdom = '826';

/** Bends and islands smaller than this (in steradians) are left out: they would weigh more than the rest of the page. */
const smallest = 1.5e-7;

/** The outline of the United Kingdom, simplified, ready to be drawn. Throws where the countries lack it. */
export function simplifiedOutline(countries: Countries): ReturnType<typeof feature> {
  const only: Countries = {
    ...countries,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: countries.objects.countries.geometries.filter(({ id }) => id === unitedKingdom),
      },
    },
  };
  if (only.objects.countries.geometries.length !== 1)
    throw new Error('the map of countries has no United Kingdom');
  // filter() also drops the arcs of all other countries: weighing the world takes half a second.
  const weighed = presimplify(
    filter(only, () => true),
    sphericalTriangleArea,
  );
  const light = simplify(
    filter(
      weighed,
      filterWeight(weighed, smallest, (ring) => sphericalRingArea(ring, false)),
    ),
    smallest,
  );
  return feature(light, light.objects.countries);
}

/** The outline as path data in whole units, cut at the extent. Repeated points are dropped. */
export function outlinePath(
  outline: ReturnType<typeof simplifiedOutline>,
  projection: GeoProjection,
  [from, to]: Extent,
): string {
  const cut = projection.clipExtent();
  projection.clipExtent([
    [from[0], from[1]],
    [to[0], to[1]],
  ]);
  const rings: [number, number][][] = [];
  geoStream(outline, projection.stream(ringCollector(rings)));
  projection.clipExtent(cut);
  return rings.map(ringPath).join('');
}

/** Collects rings of whole-numbered points; points that fall together after rounding are one. */
function ringCollector(rings: [number, number][][]): Parameters<GeoProjection['stream']>[0] {
  let ring: [number, number][] = [];
  return {
    point(x, y) {
      const point: [number, number] = [Math.round(x), Math.round(y)];
      const last = ring.at(-1);
      if (last?.[0] !== point[0] || last[1] !== point[1]) ring.push(point);
    },
    lineStart() {
      ring = [];
    },
    lineEnd() {
      if (ring.length > 2) rings.push(ring);
    },
    polygonStart() {
      // Only the rings matter.
    },
    polygonEnd() {
      // Only the rings matter.
    },
  };
}

/** Relative steps are shorter than absolute places. */
function ringPath(ring: readonly [number, number][]): string {
  const steps = ring.map(([x, y], index) => {
    const before = ring[index - 1];
    return before === undefined ? `M${x} ${y}l` : `${x - before[0]} ${y - before[1]}`;
  });
  return `${steps.join(' ').replace('l ', 'l').replaceAll(' -', '-')}z`;
}
