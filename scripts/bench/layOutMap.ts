/** Lays out the map of a copied project, alone, and prints the seconds that it takes: its share of a build. */
import { cartogram, mapProjection } from '../../src/lib/chart/cartogram.ts';
import { soundRows } from '../../src/reading/csv/siteTables.ts';

const middles = soundRows('.', 'data/district-centroids.csv');
const places = middles.map(({ lad_code: id, longitude, latitude }) => ({ id, longitude, latitude }));
const started = performance.now();
cartogram(places, mapProjection(places));
console.log((performance.now() - started) / 1000);
