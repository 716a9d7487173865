import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { geoTransverseMercator, type GeoProjection } from 'd3-geo';
import { districtCount } from '../../schemas/districtCount.ts';
import { onGrid } from './onGrid.ts';

/** The frame has room for so many dots of full size; more of them are smaller. */
const fullSize = 324;
const shrink = Math.min(1, Math.sqrt(fullSize / districtCount));

/** Width and height of the map, and the radius of a dot, in its own units. */
export const mapFrame = { width: 560, height: 680, radius: 8.2 * shrink } as const;

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
const gap = 0.7 * shrink;
const collisionSteps = 4;
const ticks = 220;
/** More places than this stand on a grid: their time grows faster than their number when they push each other. */
const mostPushing = 1000;

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
  const spots = places.map(({ id, longitude, latitude }) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { id, x, y };
  });
  if (spots.length > mostPushing)
    return onGrid(spots, mapFrame, 2 * (mapFrame.radius + gap)).map(({ id, x, y }) => ({
      id,
      x: round(x),
      y: round(y),
    }));
  const nodes = spots.map((spot) => ({ ...spot, homeX: spot.x, homeY: spot.y }));
  type Node = (typeof nodes)[number] & SimulationNodeDatum;
  forceSimulation<Node>(nodes)
    .force('x', forceX<Node>((node) => node.homeX).strength(strength))
    .force('y', forceY<Node>((node) => node.homeY).strength(strength))
    .force('apart', forceCollide<Node>(mapFrame.radius + gap).iterations(collisionSteps))
    .stop()
    .tick(ticks);
  return nodes.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) }));
}
