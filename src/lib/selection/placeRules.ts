import type { District } from '../../schemas/district.ts';
import type { ruralUrbanClasses, ruralUrbanGroups } from '../../schemas/districtKinds.ts';
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

/** What a row says of its place must agree: kind of council and county, class and group. */
export function placeRules(row: PlacedRow<District>, report: RowReport<District>): void {
  const { county, authority_type: type, rural_urban_2011: group } = row.value;
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
