import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { geoTransverseMercator, type GeoProjection } from 'd3-geo';

/** Width and height of the map, and the radius of a dot, in its own units. */
export const mapFrame = { width: 560, height: 680, radius: 8.2 } as const;

/** A place to draw: its id and the middle of it in degrees (WGS84). */
export interface Place {
  id: string;
  longitude: number;
  latitude: number;
}

/** Where a place's dot stands, in units of the map, rounded to one decimal. */
export interface Dot {
  id: string;
  x: number;
  y: number;
}

const margin = mapFrame.radius + 4;
const strength = 0.25;
const gap = 0.7;
const collisionSteps = 4;
const ticks = 220;

/** One decimal is a tenth of a pixel: finer only makes the page heavier. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The projection under which all places fit the frame. */
export function mapProjection(places: readonly Place[]): GeoProjection {
  const points = places.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  return geoTransverseMercator()
    .rotate([2, 0])
    .fitExtent(
      [
        [margin, margin],
        [mapFrame.width - margin, mapFrame.height - margin],
      ],
      { type: 'MultiPoint', coordinates: points },
    );
}

/**
 * Gives every place an equal dot near its own spot, no two of which touch. d3-force starts from the spots themselves
 * and uses a fixed sequence in place of chance, so the same places always give the same map.
 */
export function cartogram(places: readonly Place[], projection: GeoProjection): Dot[] {
  const nodes = places.map(({ id, longitude, latitude }) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { id, x, y, homeX: x, homeY: y };
  });
  type Node = (typeof nodes)[number] & SimulationNodeDatum;
  forceSimulation<Node>(nodes)
    .force('x', forceX<Node>((node) => node.homeX).strength(strength))
    .force('y', forceY<Node>((node) => node.homeY).strength(strength))
    .force('apart', forceCollide<Node>(mapFrame.radius + gap).iterations(collisionSteps))
    .stop()
    .tick(ticks);
  return nodes.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) }));
}
