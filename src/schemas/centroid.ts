import { z } from 'zod';
import { column } from './column.ts';
import { district } from './district.ts';

const ons = 'Office for National Statistics, local authority districts of 2016';

/** One row of `data/district-centroids.csv`: the middle of a district, for drawing only. */
export const centroid = z.strictObject({
  lad_code: district.shape.lad_code,
  longitude: column(z.number().min(-6.5).max(2), {
    title: 'Longitude',
    description: 'Degrees east of Greenwich (WGS84) of the middle of the district.',
    unit: 'degrees',
    type: 'number',
    example: '-1.27023005',
    missing: null,
    source: ons,
    minimum: -6.5,
    maximum: 2,
  }),
  latitude: column(z.number().min(49.8).max(56), {
    title: 'Latitude',
    description: 'Degrees north of the equator (WGS84) of the middle of the district.',
    unit: 'degrees',
    type: 'number',
    example: '54.67615891',
    missing: null,
    source: ons,
    minimum: 49.8,
    maximum: 56,
  }),
});

export type Centroid = z.infer<typeof centroid>;
