import type { District } from '../../schemas/district.ts';
import type { authorityTypes, ruralUrbanClasses, ruralUrbanGroups } from '../../schemas/districtKinds.ts';
import type { PlacedRow, RowReport } from '../../schemas/table.ts';

/** Kind of council by the first letters of a code: the Office for National Statistics gives each its own. */
const kindOf: Readonly<Record<string, (typeof authorityTypes)[number]>> = {
  E06: 'Unitary authority',
  E07: 'Non-metropolitan district',
  E08: 'Metropolitan district',
  E09: 'London borough',
};

/** The broad group of each class of the 2011 Rural-Urban Classification. */
const groupOf: Readonly<Record<(typeof ruralUrbanClasses)[number], (typeof ruralUrbanGroups)[number]>> = {
  'Urban with Major Conurbation': 'Predominantly Urban',
  'Urban with Minor Conurbation': 'Predominantly Urban',
  'Urban with City and Town': 'Predominantly Urban',
  'Urban with Significant Rural (rural including hub towns 26-49%)': 'Urban with Significant Rural',
  'Largely Rural (rural including hub towns 50-79%)': 'Predominantly Rural',
  'Mainly Rural (rural including hub towns >=80%)': 'Predominantly Rural',
};

/** What a row says of its place must agree: code and kind of council, kind and county, class and group. */
export function placeRules(row: PlacedRow<District>, report: RowReport<District>): void {
  const { lad_code: code, county, authority_type: type, rural_urban_2011: group } = row.value;
  const kind = kindOf[code.slice(0, 3)];
  if (kind !== undefined && kind !== type)
    report(
      row,
      'authority_type',
      `found "${type}", must be "${kind}" as the code begins with ${code.slice(0, 3)}`,
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
