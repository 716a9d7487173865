import type { Context } from '../../schemas/places/context.ts';
import type { Place } from '../../schemas/places/place.ts';
import type { PostcodeDistrict } from '../../schemas/places/postcodeDistrict.ts';
import type { PlacedRow, RowReport, TableRules } from '../../schemas/table.ts';
import { unranked } from './outside.ts';

/** Every row names a district that is known; `report` tells a fault of one row. */
export function knownDistricts<Row extends { lad_code: string }>(
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

/** Ranks are counted from the scores: the higher the score, the nearer to rank 1. */
function ranksFollow(
  rows: readonly PlacedRow<Context>[],
  rank: 'imd_2015_rank' | 'imd_2019_rank',
  score: 'imd_2015_score' | 'imd_2019_score',
  report: RowReport<Context>,
): void {
  const ordered = rows.toSorted((a, b) => a.value[rank] - b.value[rank]);
  ordered.forEach((row, index) => {
    const before = ordered[index - 1];
    if (before === undefined) return;
    const [better, worse] = [before.value[score], row.value[score]];
    // Districts of 2016 that are one district in 2019 share its rank and its score.
    if (before.value[rank] === row.value[rank] ? better !== worse : better < worse)
      report(
        row,
        rank,
        `found ${row.value[rank]} with the score ${worse}, line ${before.line} has rank ${before.value[rank]} with ${better}; scores fall as ranks rise: correct one of the two`,
      );
  });
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
      ranksFollow(rows, 'imd_2015_rank', 'imd_2015_score', report);
      ranksFollow(rows, 'imd_2019_rank', 'imd_2019_score', report);
    },
  };
}
