import { z } from 'zod';
import { column, columnsOf } from '../column.ts';
import { placeName } from '../placeName.ts';
import { ladCode } from './district.ts';

const source = 'Office for National Statistics, names and codes of local authority districts, 2016 to 2024';

/** One row of `data/successors.csv`: what a district of 2016 became in a year. Districts without a row are unchanged. */
export const successor = z.strictObject({
  lad_code: ladCode('District of 2016 that was merged or renamed.', source, { example: 'E07000191' }),
  year: column(z.int().min(2017).max(2024), {
    title: 'Year',
    description: 'First year in whose list of districts the new name or code stands.',
    unit: 'year',
    type: 'integer',
    example: '2023',
    missing: null,
    source,
    minimum: 2017,
    maximum: 2024,
  }),
  successor_code: ladCode('Code of the district that took its place.', source, {
    title: 'New GSS code',
    example: 'E06000066',
  }),
  successor_name: column(placeName, {
    title: 'New name',
    description: 'Name of the district that took its place.',
    unit: null,
    type: 'string',
    example: 'Somerset',
    missing: null,
    source,
  }),
});

export type Successor = z.infer<typeof successor>;

/** The columns of successors.csv in the order of the file. */
export const successorColumns = columnsOf(successor);
