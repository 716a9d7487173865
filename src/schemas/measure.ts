import { z } from 'zod';
import { academicYear, yearPattern } from './academicYear.ts';
import { cellText, column, columnsOf } from './column.ts';
import { slug, webAddress } from './common.ts';

const own = 'This project';
const publisher = 'The publisher named in the row';

export const units = ['per cent', 'per 100 pupils', 'points per pupil', 'progress score'] as const;
const directions = ['higher', 'lower'] as const;
const geographies = ['home district', 'school district', 'authority'] as const;

/** A break in a series as a cell holds it: `2021/22: the profile was rewritten`. */
const breakText = z.string().regex(/^20\d{2}\/\d{2}: \S/, {
  error: 'must be a year, a colon and a reason, like 2021/22: the profile was rewritten',
});

/** One row of `data/measures.csv`: an official measure of how children and young people of a place do. */
export const measure = z.strictObject({
  id: column(slug, {
    title: 'Measure',
    description: 'Id of the measure, as in the address of its page. It identifies the row.',
    unit: null,
    type: 'string',
    example: 'phonics',
    missing: null,
    source: own,
    unique: true,
  }),
  title: column(cellText, {
    title: 'Title',
    description: 'Name of the measure.',
    unit: null,
    type: 'string',
    example: 'Phonics check at age six',
    missing: null,
    source: own,
    unique: true,
  }),
  short_title: column(cellText.max(30, { error: 'must be at most 30 characters' }), {
    title: 'Short title',
    description: 'Name of the measure where there is little room.',
    unit: null,
    type: 'string',
    example: 'Phonics',
    missing: null,
    source: own,
    unique: true,
  }),
  unit: column(z.enum(units), {
    title: 'Unit',
    description: 'Unit of the values.',
    unit: null,
    type: 'string',
    example: 'per cent',
    missing: null,
    source: publisher,
    allowed: units,
  }),
  decimals: column(z.int().min(0).max(2), {
    title: 'Decimals shown',
    description: 'How many decimals of a value this site shows.',
    unit: 'decimals',
    type: 'integer',
    example: '0',
    missing: null,
    source: own,
    minimum: 0,
    maximum: 2,
  }),
  pupils: column(cellText, {
    title: 'Who is counted',
    description: 'The group of children or young people whom the measure is about.',
    unit: null,
    type: 'string',
    example: 'Pupils at the end of year 1 in state-funded schools',
    missing: null,
    source: publisher,
  }),
  better: column(z.enum(directions), {
    title: 'Better when',
    description: 'Whether a higher or a lower value is better.',
    unit: null,
    type: 'string',
    example: 'higher',
    missing: null,
    source: publisher,
    allowed: directions,
  }),
  geography: column(z.enum(geographies), {
    title: 'Which place',
    description:
      'What a place stands for: the district of the home, the district of the school, or the education authority.',
    unit: null,
    type: 'string',
    example: 'authority',
    missing: null,
    source: publisher,
    allowed: geographies,
  }),
  definition: column(cellText, {
    title: 'Definition',
    description: 'What the measure counts, in the words of this project.',
    unit: null,
    type: 'string',
    example: 'Share of pupils who meet the expected standard in all three.',
    missing: null,
    source: 'This project, after the publisher named in the row',
  }),
  first_year: column(academicYear, {
    title: 'First year',
    description: 'First academic year with values in results.csv.',
    unit: null,
    type: 'string',
    example: '2015/16',
    missing: null,
    source: publisher,
    pattern: yearPattern,
  }),
  last_year: column(academicYear, {
    title: 'Last year',
    description: 'Last academic year with values in results.csv.',
    unit: null,
    type: 'string',
    example: '2024/25',
    missing: null,
    source: publisher,
    pattern: yearPattern,
  }),
  no_results: column(z.array(academicYear).readonly(), {
    title: 'Years without results',
    description: 'Academic years for which nothing was published, separated by ";".',
    unit: null,
    type: 'list',
    example: '2019/20;2020/21',
    missing: 'Every year from the first to the last has results.',
    source: publisher,
  }),
  breaks: column(z.array(breakText).readonly(), {
    title: 'Breaks',
    description:
      'Years from which the values cannot be compared with earlier ones, each with the reason, separated by ";".',
    unit: null,
    type: 'list',
    example: '2021/22: the early years profile was rewritten',
    missing: 'No break is known.',
    source: publisher,
  }),
  publisher: column(cellText, {
    title: 'Publisher',
    description: 'Who published the figures.',
    unit: null,
    type: 'string',
    example: 'Department for Education',
    missing: null,
    source: publisher,
  }),
  publication: column(cellText, {
    title: 'Publication',
    description: 'In which publication, and by which way the figures reached this project.',
    unit: null,
    type: 'string',
    example: 'Phonics screening check attainment, by way of the Local Authority Interactive Tool',
    missing: null,
    source: publisher,
  }),
  address: column(webAddress, {
    title: 'Address',
    description: 'Where the publication can be found.',
    unit: null,
    type: 'string',
    example: 'https://explore-education-statistics.service.gov.uk/find-statistics/key-stage-2-attainment',
    missing: null,
    source: publisher,
  }),
  licence: column(cellText, {
    title: 'Licence',
    description: 'Licence of the figures, and who states it.',
    unit: null,
    type: 'string',
    example: 'Open Government Licence v3.0',
    missing: null,
    source: publisher,
  }),
  source: column(slug, {
    title: 'Source',
    description: 'Id of the source. It is listed in sources.csv.',
    unit: null,
    type: 'string',
    example: 'dfe-phonics',
    missing: null,
    source: own,
  }),
});

export type Measure = z.infer<typeof measure>;

/** The columns of measures.csv in the order of the file. */
export const measureColumns = columnsOf(measure);
