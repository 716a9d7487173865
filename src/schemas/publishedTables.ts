import type { Column } from './column.ts';
import { districtColumns } from './district.ts';
import { ideaColumns } from './ideaRow.ts';
import { measureColumns } from './measure.ts';
import { resultColumns } from './result.ts';
import { contextColumns } from './places/context.ts';
import { placeColumns } from './places/place.ts';
import { postcodeDistrictColumns } from './places/postcodeDistrict.ts';
import { successorColumns } from './places/successor.ts';
import { sourceColumns } from './sourceRow.ts';
import { targetCheckColumns } from './targetCheck.ts';
import { targetColumns } from './targetRow.ts';
import { themeColumns } from './themeRow.ts';

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
    name: 'themes',
    file: 'themes.csv',
    title: 'Themes of the priorities',
    description: 'One row for each theme of each priority. The themes are ours.',
    columns: themeColumns,
    key: ['area', 'priority_id', 'theme'],
  },
  {
    name: 'ideas',
    file: 'ideas.csv',
    title: 'Ideas with evidence',
    description:
      'One row for each project of an area: what was done, what came of it, what weakens the result, and how strong the evidence is.',
    columns: ideaColumns,
    key: ['area', 'record'],
  },
  {
    name: 'measures',
    file: 'measures.csv',
    title: 'Measures of results',
    description:
      'One row for each official measure in results.csv: what it counts, its breaks, its publisher.',
    columns: measureColumns,
    key: ['id'],
  },
  {
    name: 'results',
    file: 'results.csv',
    title: 'Results by place',
    description: 'One row for each measure, place and academic year with an official figure.',
    columns: resultColumns,
    key: ['measure', 'place', 'year'],
  },
  {
    name: 'target-checks',
    file: 'target-checks.csv',
    title: 'Targets against figures',
    description: 'One row for each target: by which figure this project judges it, or why none can tell.',
    columns: targetCheckColumns,
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
