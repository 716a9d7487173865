import type { Centroid } from '../../schemas/centroid.ts';
import type { TableRules } from '../../schemas/table.ts';

/** Kilometres from a middle to the next within which every district of England lies: the farthest has about 41. */
const farthest = 60;

/** Kilometres between two middles, well enough for a country as small as England. */
function distance(a: Centroid, b: Centroid): number {
  const narrowing = Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180));
  return 111.2 * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrowing);
}

/** Every district has one middle of its own, and every middle a district. `codes`: those of the selection data. */
export function centroidRules(codes: ReadonlySet<string>): TableRules<Centroid> {
  return {
    key: ['longitude', 'latitude'],
    check: (rows, report) => {
      const found = new Set(rows.map((row) => row.value.lad_code));
      for (const row of rows) {
        if (!codes.has(row.value.lad_code))
          report(row, 'lad_code', `"${row.value.lad_code}" is not a district of the selection data`);
        const alone =
          rows.length > 1 &&
          rows.every((other) => other === row || distance(row.value, other.value) > farthest);
        if (alone)
          report(
            row,
            'longitude',
            `found a place more than ${farthest} km from every other; west of Greenwich is written with "-"`,
          );
      }
      for (const code of codes)
        if (!found.has(code)) report(undefined, undefined, `no row for the district ${code}`);
    },
  };
}
