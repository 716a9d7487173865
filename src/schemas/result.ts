import { z } from 'zod';
import { column, columnsOf } from './column.ts';
import { placeName } from './placeName.ts';
import { slug } from './common.ts';
import { academicYear, yearPattern } from './academicYear.ts';

const own = 'This project';
const publisher = 'The publisher of the measure, in measures.csv';

export const placeKinds = ['England', 'region', 'authority', 'district'] as const;
const coverages = ['whole', 'county', 'part'] as const;

/** GSS code of England, a region, an authority or a district. */
const placeCode = z.string().regex(/^E(?:0[6-9]|10|12|92)\d{6}$/, {
  error: 'must be a GSS code like E06000009, E10000020 or E92000001',
});

/** One row of `data/results.csv`: the value of one measure for one place in one academic year. */
export const result = z.strictObject({
  measure: column(slug, {
    title: 'Measure',
    description: 'Id of the measure in measures.csv.',
    unit: null,
    type: 'string',
    example: 'phonics',
    missing: null,
    source: own,
  }),
  place: column(placeCode, {
    title: 'Place',
    description:
      'GSS code of the place: districts as they were in 2016, authorities as they were in 2016 and 2017.',
    unit: null,
    type: 'string',
    example: 'E06000009',
    missing: null,
    source: publisher,
    pattern: '^E(0[6-9]|10|12|92)\\d{6}$',
  }),
  place_name: column(placeName, {
    title: 'Name of the place',
    description: 'Name of the place. Districts have the names of selection-data.csv.',
    unit: null,
    type: 'string',
    example: 'Blackpool',
    missing: null,
    source: publisher,
  }),
  kind: column(z.enum(placeKinds), {
    title: 'Kind of place',
    description:
      'What the place is taken for. A council that is district and authority at once stands as both, in measures of their own.',
    unit: null,
    type: 'string',
    example: 'district',
    missing: null,
    source: own,
    allowed: placeKinds,
  }),
  area: column(slug.nullable(), {
    title: 'Opportunity area',
    description: 'The opportunity area that the place is, is a part of, or lies around.',
    unit: null,
    type: 'string',
    example: 'blackpool',
    missing: 'The place has no opportunity area to read the value with.',
    source: own,
  }),
  coverage: column(z.enum(coverages).nullable(), {
    title: 'Coverage',
    description:
      'How the place and the opportunity area fit: "whole", they are the same; "county", the place is the county around the area; "part", the place is one of the districts of the area.',
    unit: null,
    type: 'string',
    example: 'whole',
    missing: 'The place has no opportunity area.',
    source: own,
    allowed: coverages,
  }),
  year: column(academicYear, {
    title: 'Academic year',
    description: 'Academic year of the value.',
    unit: null,
    type: 'string',
    example: '2018/19',
    missing: null,
    source: publisher,
    pattern: yearPattern,
  }),
  value: column(z.number(), {
    title: 'Value',
    description: 'The value, in the unit of the measure.',
    unit: 'unit of the measure',
    type: 'number',
    example: '82',
    missing: null,
    source: publisher,
  }),
  pupils: column(z.int().min(1).nullable(), {
    title: 'Number of children',
    description: 'How many children the value is about.',
    unit: 'children',
    type: 'integer',
    example: '1706',
    missing: 'The number was not in the files that we could read.',
    source: publisher,
    minimum: 1,
  }),
});

export type Result = z.infer<typeof result>;

/** The columns of results.csv in the order of the file. */
export const resultColumns = columnsOf(result);
