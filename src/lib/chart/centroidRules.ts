import type { Centroid } from '../../schemas/centroid.ts';
import type { TableRules } from '../../schemas/table.ts';

/** Every district has one middle, and every middle a district. `codes`: the districts of the selection data. */
export function centroidRules(codes: ReadonlySet<string>): TableRules<Centroid> {
  return {
    check: (rows, report) => {
      const found = new Set(rows.map((row) => row.value.lad_code));
      for (const row of rows)
        if (!codes.has(row.value.lad_code))
          report(row, 'lad_code', `"${row.value.lad_code}" is not a district of the selection data`);
      for (const code of codes)
        if (!found.has(code)) report(undefined, undefined, `no row for the district ${code}`);
    },
  };
}
