import type { District } from '../../schemas/district.ts';
import type { Measure } from '../../schemas/measure.ts';
import { placeKinds, type Result } from '../../schemas/result.ts';
import { completeRules, likelyRules } from './resultSetRules.ts';
import { rangeOf } from './unitRange.ts';
import type { PlacedRow, RowReport, TableRules } from '../../schemas/table.ts';

/** What the rows may refer to. */
export interface KnownForResults {
  measures: readonly Measure[];
  districts: readonly District[];
  areas: ReadonlySet<string>;
}

const codeOf: Readonly<Record<Result['kind'], RegExp>> = {
  England: /^E92/,
  region: /^E12/,
  authority: /^E(?:0[689]|10)/,
  district: /^E0[6-9]/,
};

type Row = PlacedRow<Result>;
type Report = RowReport<Result>;

function valueRules(row: Row, measure: Measure, report: Report): void {
  const { year, value, kind } = row.value;
  if (year < measure.first_year || year > measure.last_year)
    report(
      row,
      'year',
      `found ${year}, "${measure.id}" goes from ${measure.first_year} to ${measure.last_year}`,
    );
  if (measure.no_results.includes(year))
    report(row, 'year', `found ${year}, a year that measures.csv says has no results of "${measure.id}"`);
  const [least, most] = rangeOf[measure.unit];
  if (value < least || value > most)
    report(row, 'value', `found ${value}, allowed: ${least} to ${most} (${measure.unit})`);
  const byAuthority = measure.geography === 'authority';
  if (kind === (byAuthority ? 'district' : 'authority'))
    report(
      row,
      'kind',
      `found "${kind}", the geography of "${measure.id}" is "${measure.geography}"; use "${byAuthority ? 'authority' : 'district'}"`,
    );
}

function placeRules(
  row: Row,
  districts: ReadonlyMap<string, District>,
  areas: ReadonlySet<string>,
  report: Report,
): void {
  const { place, place_name: name, kind, area, coverage } = row.value;
  if (!codeOf[kind].test(place))
    report(row, 'place', `found "${place}", not the code of a place of kind "${kind}"`);
  if ((area === null) !== (coverage === null))
    report(row, 'coverage', 'must be filled if, and only if, area is');
  if (area !== null && !areas.has(area))
    report(row, 'area', `found unknown area "${area}", allowed: ${[...areas].sort().join(', ')}`);
  if (area !== null && coverage !== null) {
    const inside = [...districts.values()].filter((district) => district.opportunity_area === area);
    const own = inside.some((district) => district.lad_code === place);
    const wanted = !own ? 'county' : inside.length === 1 ? 'whole' : 'part';
    if (inside.length > 0 && coverage !== wanted)
      report(
        row,
        'coverage',
        `found "${coverage}", must be "${wanted}": "${area}" has ${inside.map(({ lad_code: code }) => code).join(', ')}`,
      );
    if (!own && inside.length > 0 && inside.every(({ county }) => county !== name))
      report(row, 'area', `found "${area}", whose districts do not lie in ${name}; correct area or place`);
  }
  if (kind !== 'district') return;
  const district = districts.get(place);
  if (!district) report(row, 'place', `"${place}" is not a district of the selection data`);
  else if (district.lad_name !== name)
    report(row, 'place_name', `found "${name}", the selection data calls ${place} "${district.lad_name}"`);
  else if (district.opportunity_area !== area)
    report(row, 'area', `must be ${district.opportunity_area ?? 'empty'}, as in the selection data`);
}

/** What only the whole file of results can show: known codes, years in range and in order, values in range. */
export function resultRules({ measures, districts, areas }: KnownForResults): TableRules<Result> {
  const byId = new Map(measures.map((measure, index) => [measure.id, { measure, index }]));
  const byCode = new Map(districts.map((district) => [district.lad_code, district]));
  const orderOf = ({ value }: Row): string =>
    [
      String(byId.get(value.measure)?.index ?? 999).padStart(3, '0'),
      placeKinds.indexOf(value.kind),
      value.place,
      value.year,
    ].join();
  return {
    key: ['measure', 'place', 'year'],
    check: (rows, report) => {
      let before = '';
      for (const row of rows) {
        const known = byId.get(row.value.measure);
        if (known) valueRules(row, known.measure, report);
        else
          report(
            row,
            'measure',
            `found unknown measure "${row.value.measure}", allowed: ${[...byId.keys()].join(', ')}`,
          );
        placeRules(row, byCode, areas, report);
        const order = orderOf(row);
        if (known && order < before)
          report(
            row,
            'measure',
            'stands out of order; sort by measure as in measures.csv, then England, region, authority, district, then code and year',
          );
        before = order;
      }
      completeRules(rows, measures, report);
      likelyRules(rows, byId, report);
    },
  };
}
