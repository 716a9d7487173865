import { z } from 'zod';

/**
 * One row of `data/district-centroids.csv`: the middle of a district, for drawing only. Source: Office for National
 * Statistics, local authority districts of 2016.
 */
export const centroid = z.strictObject({
  /** GSS code of the district in 2016. */
  lad_code: z.string().regex(/^E0[6-9]\d{6}$/, { error: 'must be a GSS code like E06000009' }),
  /** Degrees east of Greenwich (WGS84), within England. */
  longitude: z.number().min(-6.5).max(2),
  /** Degrees north of the equator (WGS84), within England. */
  latitude: z.number().min(49.8).max(56),
});

export type Centroid = z.infer<typeof centroid>;
