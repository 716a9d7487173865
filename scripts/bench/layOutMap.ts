/** Lays out the map of a copied project, alone, so that its share of a build can be told. */
import { readFileSync } from 'node:fs';
import { cartogram, mapProjection } from '../../src/lib/chart/cartogram.ts';
import { readCentroids } from '../../src/lib/csv/readCentroids.ts';
import { fileChunks } from '../../src/lib/csv/readSelectionData.ts';

const file = 'data/district-centroids.csv';
const codes = new Set(readFileSync(file, 'utf8').match(/^E\d{8}/gm));
const middles = readCentroids(file, fileChunks(file), codes).values();
const places = [...middles].map(({ lad_code: id, longitude, latitude }) => ({ id, longitude, latitude }));
cartogram(places, mapProjection(places));
