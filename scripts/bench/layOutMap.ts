/** Lays out the map of a copied project, alone, and prints the seconds that it takes: its share of a build. */
import { readFileSync } from 'node:fs';
import { cartogram, mapProjection } from '../../src/lib/chart/cartogram.ts';
import { readCentroids } from '../../src/reading/csv/readCentroids.ts';
import { fileChunks } from '../../src/reading/csv/readSelectionData.ts';

const file = 'data/district-centroids.csv';
const codes = new Set(readFileSync(file, 'utf8').match(/^E\d{8}/gm));
const middles = readCentroids(file, fileChunks(file), codes).values();
const places = [...middles].map(({ lad_code: id, longitude, latitude }) => ({ id, longitude, latitude }));
const started = performance.now();
cartogram(places, mapProjection(places));
console.log((performance.now() - started) / 1000);
