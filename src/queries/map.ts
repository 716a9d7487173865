import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cartogram, mapProjection, type Dot } from '../lib/chart/cartogram.ts';
import { outlinePath, simplifiedOutline, type Countries, type Extent } from '../lib/chart/outline.ts';
import { soundRows } from '../reading/csv/siteTables.ts';
import type { District } from '../schemas/district.ts';
import { allDistricts } from './districts.ts';

/** A district with the place of its dot. */
export interface PlacedDot extends Dot {
  district: District;
}

/** The map of districts: where each stands, and the coast behind them. */
export interface DistrictLayout {
  dots: readonly PlacedDot[];
  /** Path data of the coast within a part of the map. */
  outline: (extent: Extent) => string;
}

let cache: Promise<DistrictLayout> | undefined;

function coast(): ReturnType<typeof simplifiedOutline> {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve('world-atlas/countries-10m.json');
  return simplifiedOutline(JSON.parse(readFileSync(path, 'utf8')) as Countries);
}

async function load(): Promise<DistrictLayout> {
  const districts = await allDistricts();
  // By code, so that neither the order of the file nor a new rank moves a dot.
  const places = soundRows('.', 'data/district-centroids.csv')
    .map(({ lad_code: id, longitude, latitude }) => ({ id, longitude, latitude }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const projection = mapProjection(places);
  const spots = new Map(cartogram(places, projection).map((dot) => [dot.id, dot]));
  const dots = districts.flatMap((district) => {
    const dot = spots.get(district.lad_code);
    return dot ? [{ ...dot, district }] : [];
  });
  const outline = coast();
  return { dots, outline: (extent) => outlinePath(outline, projection, extent) };
}

/** The layout of the map, worked out once a build. */
export function districtLayout(): Promise<DistrictLayout> {
  cache ??= load();
  return cache;
}
