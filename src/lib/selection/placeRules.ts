import type { District } from '../../schemas/district.ts';
import type { authorityTypes, ruralUrbanClasses, ruralUrbanGroups } from '../../schemas/districtKinds.ts';
import type { PlacedRow, RowReport } from '../../schemas/table.ts';

/** The broad group of each class of the 2011 Rural-Urban Classification. */
const groupOf: Readonly<Record<(typeof ruralUrbanClasses)[number], (typeof ruralUrbanGroups)[number]>> = {
  'Urban with Major Conurbation': 'Predominantly Urban',
  'Urban with Minor Conurbation': 'Predominantly Urban',
  'Urban with City and Town': 'Predominantly Urban',
  'Urban with Significant Rural (rural including hub towns 26-49%)': 'Urban with Significant Rural',
  'Largely Rural (rural including hub towns 50-79%)': 'Predominantly Rural',
  'Mainly Rural (rural including hub towns >=80%)': 'Predominantly Rural',
};

/** How the codes of each kind of council begin. */
const codeOf: Readonly<Record<(typeof authorityTypes)[number], string>> = {
  'Unitary authority': 'E06',
  'Non-metropolitan district': 'E07',
  'Metropolitan district': 'E08',
  'London borough': 'E09',
};

/** What a row says of its place must agree: code, kind of council, county and region, class and group. */
export function placeRules(row: PlacedRow<District>, report: RowReport<District>): void {
  const { county, authority_type: type, rural_urban_2011: group } = row.value;
  if (!row.value.lad_code.startsWith(codeOf[type]))
    report(
      row,
      'authority_type',
      `found "${type}", but the code ${row.value.lad_code} is not of that kind (those begin with ${codeOf[type]}); correct one of the two`,
    );
  if ((row.value.region === 'London') !== (type === 'London borough'))
    report(
      row,
      'region',
      `found "${row.value.region}" for a district of type "${type}"; "London" stands for London boroughs, and only for them`,
    );
  const twoTier = type === 'Non-metropolitan district';
  if (twoTier && county === null)
    report(
      row,
      'county',
      'found an empty cell, a non-metropolitan district lies in a county; write its name',
    );
  if (!twoTier && county !== null)
    report(
      row,
      'county',
      `found "${county}", but no county council stands above a district of type "${type}"; leave the cell empty`,
    );
  const wanted = groupOf[row.value.rural_urban_class_2011];
  if (wanted !== group)
    report(
      row,
      'rural_urban_2011',
      `found "${group}", must be "${wanted}", the group of the class in the row`,
    );
}

/** A county lies in one region and has several districts: one that stands alone is a slip in a name. */
export function countyRules(rows: readonly PlacedRow<District>[], report: RowReport<District>): void {
  const byCounty = new Map<string, PlacedRow<District>[]>();
  for (const row of rows)
    if (row.value.county !== null)
      byCounty.set(row.value.county, [...(byCounty.get(row.value.county) ?? []), row]);
  for (const [county, inside] of byCounty) {
    const [only] = inside;
    if (only !== undefined && inside.length === 1)
      report(only, 'county', `found "${county}", a county that no other row has; correct its name`);
    const regions = inside.map(({ value }) => value.region);
    const usual = regions.toSorted(
      (a, b) => regions.filter((r) => r === b).length - regions.filter((r) => r === a).length,
    )[0];
    for (const row of inside)
      if (row.value.region !== usual)
        report(
          row,
          'county',
          `found "${county}" in the region "${row.value.region}", but its other districts lie in "${usual ?? ''}"; correct county or region`,
        );
  }
}
