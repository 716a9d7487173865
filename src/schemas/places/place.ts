import { z } from 'zod';
import { column, columnsOf } from '../column.ts';
import { smallPlaceName } from '../placeName.ts';
import { ladCode } from './district.ts';

/**
 * What a name stands for, the best known kind first. town: built-up area of 2011. parish and ward: as in 2016.
 * neighbourhood: name that the House of Commons Library gives to a statistical area. everyday: name that people use
 * and that none of the official lists has; written by this project. county: county or region that is no council of
 * 2016 above its districts; written by this project.
 */
const placeKinds = ['town', 'parish', 'neighbourhood', 'ward', 'everyday', 'county'] as const;

const source =
  'Office for National Statistics, names and codes 2011 and 2016; House of Commons Library, MSOA names (neighbourhoods); this project (everyday, county)';

/** One row of `data/places.csv`: a name, and a district of 2016 in which a place of that name lies. */
export const place = z.strictObject({
  name: column(smallPlaceName, {
    title: 'Name',
    description:
      'Name of a place. Names that say no more than the name of their district, or than another name of the same district, are left out.',
    unit: null,
    type: 'string',
    example: 'Whitby',
    missing: null,
    source,
  }),
  kind: column(z.enum(placeKinds), {
    title: 'Kind',
    description:
      'What the name stands for: town (built-up area 2011), parish or ward (2016), neighbourhood (statistical area named by the House of Commons Library), everyday or county (written by this project).',
    unit: null,
    type: 'string',
    example: 'town',
    missing: null,
    source,
    allowed: placeKinds,
  }),
  lad_code: ladCode(
    'District of 2016 in which the place lies. A place in several districts, and a name of several places, have a row for each.',
    source,
  ),
});

export type Place = z.infer<typeof place>;
export type PlaceKind = Place['kind'];

/** The columns of places.csv in the order of the file. */
export const placeColumns = columnsOf(place);
