import type { Column } from '../schemas/column.ts';
import { districtColumns } from '../schemas/district.ts';
import { contextColumns } from '../schemas/places/context.ts';
import { placeColumns } from '../schemas/places/place.ts';
import { postcodeDistrictColumns } from '../schemas/places/postcodeDistrict.ts';
import { successorColumns } from '../schemas/places/successor.ts';
import { sourceColumns } from '../schemas/sourceRow.ts';
import { targetColumns } from '../schemas/targetRow.ts';

/** One published table: everything its metadata needs beside the version. */
export interface PublishedTable {
  /** Name of the resource in the data package. */
  name: string;
  file: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** Names of the columns that identify a row. */
  key: readonly string[];
}

/** The tables of the package, the selection data first. */
export const tables: readonly PublishedTable[] = [
  {
    name: 'selection-data',
    file: 'selection-data.csv',
    title: 'Selection data',
    description: 'One row for each local authority district of England as it was in 2016.',
    columns: districtColumns,
    key: ['lad_code'],
  },
  {
    name: 'targets',
    file: 'targets.csv',
    title: 'Targets of the plans',
    description: 'One row for each target of each delivery plan, as far as public sources tell.',
    columns: targetColumns,
    key: ['area', 'priority_id', 'target_id'],
  },
  {
    name: 'sources',
    file: 'sources.csv',
    title: 'Sources',
    description: 'One row for each source that this site cites.',
    columns: sourceColumns,
    key: ['id'],
  },
  {
    name: 'places',
    file: 'places.csv',
    title: 'Places',
    description: 'One row for each name of a place and each district of 2016 in which one of that name lies.',
    columns: placeColumns,
    key: ['name', 'lad_code'],
  },
  {
    name: 'postcode-districts',
    file: 'postcode-districts.csv',
    title: 'Postcode districts',
    description:
      'One row for each postcode district of England and each district in which its postcodes lie. A guide, not an official assignment.',
    columns: postcodeDistrictColumns,
    key: ['postcode_district', 'lad_code'],
  },
  {
    name: 'successors',
    file: 'successors.csv',
    title: 'Successors of districts',
    description: 'One row for each change of name or code of a district of 2016, up to 2024.',
    columns: successorColumns,
    key: ['lad_code', 'year'],
  },
  {
    name: 'context',
    file: 'context.csv',
    title: 'Districts in context',
    description: 'One row for each district of 2016: residents in 2017, deprivation in 2015 and 2019.',
    columns: contextColumns,
    key: ['lad_code'],
  },
];

/** Tables that the package takes from `data/` byte for byte, beside the selection data. */
export const tablesAsTheyAre = [
  'places.csv',
  'postcode-districts.csv',
  'successors.csv',
  'context.csv',
] as const;

/** Name of the CSV on the Web metadata of a table, where the recommendation has programs look for it. */
export const metadataFile = (file: string): string => `${file}-metadata.json`;
