import type { Context } from '../../schemas/places/context.ts';
import type { Place } from '../../schemas/places/place.ts';
import type { PostcodeDistrict } from '../../schemas/places/postcodeDistrict.ts';
import type { Successor } from '../../schemas/places/successor.ts';
import type { PlacedRow, TableRules } from '../../schemas/table.ts';
import { unranked } from './outside.ts';

/** Every row names a district that is known; `report` tells a fault of one row. */
function knownDistricts<Row extends { lad_code: string }>(
  codes: ReadonlySet<string>,
  rows: readonly PlacedRow<Row>[],
  report: (row: PlacedRow<Row>, column: 'lad_code', message: string) => void,
): void {
  for (const row of rows)
    if (!codes.has(row.value.lad_code))
      report(row, 'lad_code', `"${row.value.lad_code}" is not a district of the selection data`);
}

/** Names lead to districts of 2016, and no name leads to the same district twice. */
export function placeRules(codes: ReadonlySet<string>): TableRules<Place> {
  return { key: ['name', 'lad_code'], check: (rows, report) => knownDistricts(codes, rows, report) };
}

/** Postcode districts lie in districts of 2016, each named once, and their shares sum to no more than a whole. */
export function postcodeRules(codes: ReadonlySet<string>): TableRules<PostcodeDistrict> {
  const allowed = new Set([...codes, ...unranked.map(({ code }) => code)]);
  return {
    key: ['postcode_district', 'lad_code'],
    check: (rows, report) => {
      knownDistricts(allowed, rows, report);
      const sums = new Map<string, number>();
      for (const row of rows) {
        const { postcode_district: name, share } = row.value;
        const sum = (sums.get(name) ?? 0) + share;
        sums.set(name, sum);
        // Shares are rounded to hundredths.
        if (sum > 1.02)
          report(row, 'share', `the shares of ${name} sum to ${sum.toFixed(2)}, must be at most 1`);
      }
    },
  };
}

/** Successors are of districts of 2016, one a year, later ones below earlier ones. */
export function successorRules(codes: ReadonlySet<string>): TableRules<Successor> {
  return {
    key: ['lad_code', 'year'],
    check: (rows, report) => {
      knownDistricts(codes, rows, report);
      rows.forEach((row, index) => {
        const before = rows[index - 1]?.value;
        if (before?.lad_code === row.value.lad_code && before.year >= row.value.year)
          report(row, 'year', `found ${row.value.year} below ${before.year}; the years of a district rise`);
      });
    },
  };
}

/** Every district has one row of context, and its parts are no more than the whole. */
export function contextRules(codes: ReadonlySet<string>): TableRules<Context> {
  return {
    check: (rows, report) => {
      knownDistricts(codes, rows, report);
      const found = new Set(rows.map((row) => row.value.lad_code));
      for (const code of codes)
        if (!found.has(code)) report(undefined, undefined, `no row for the district ${code}`);
      for (const row of rows) {
        const {
          people_2017: people,
          young_2017: young,
          neighbourhoods,
          most_deprived_2015: most,
        } = row.value;
        if (young > people) report(row, 'young_2017', `found ${young}, more than all ${people} people`);
        if (most > neighbourhoods)
          report(row, 'most_deprived_2015', `found ${most}, more than all ${neighbourhoods} neighbourhoods`);
      }
    },
  };
}
