import { z } from 'zod';
import { column, columnsOf } from '../column.ts';
import { ladCode, ladPattern } from './district.ts';

const population = 'Office for National Statistics, population estimates, mid-2017';
const imd2015 = 'Ministry of Housing, Communities and Local Government, English indices of deprivation 2015';
const imd2019 = 'Ministry of Housing, Communities and Local Government, English indices of deprivation 2019';

/** How the score of 2015 of a district is known. */
const scoreBases = ['published', 'estimated'] as const;

const people = (title: string, description: string, example: string) =>
  column(z.int().min(1), {
    title,
    description,
    unit: 'people',
    type: 'integer',
    example,
    missing: null,
    source: population,
    minimum: 1,
  });

const score = (year: string, description: string, source: string, example: string) =>
  column(z.number().min(0).max(100), {
    title: `Deprivation score (${year})`,
    description,
    unit: 'score',
    type: 'number',
    example,
    missing: null,
    source,
    minimum: 0,
    maximum: 100,
  });

const rank = (year: string, of: number, source: string, example: string) =>
  column(z.int().min(1).max(of), {
    title: `Deprivation rank (${year})`,
    description: `Rank of the score among ${of} districts: 1 is the most deprived. Counted by this project; it can be off by one or two.`,
    unit: 'rank',
    type: 'integer',
    example,
    missing: null,
    source: `Counted by this project from: ${source}`,
    minimum: 1,
    maximum: of,
  });

const count = (title: string, description: string, example: string, least: number) =>
  column(z.int().min(least), {
    title,
    description,
    unit: 'neighbourhoods',
    type: 'integer',
    example,
    missing: null,
    source: imd2015,
    minimum: least,
  });

/** One row of `data/context.csv`: how many people a district had, and how deprived it was. For context only. */
export const context = z.strictObject({
  lad_code: ladCode('District of 2016.', 'Office for National Statistics', { unique: true }),
  people_2017: people('People (2017)', 'Estimated number of residents in the middle of 2017.', '108258'),
  young_2017: people(
    'Aged 0 to 18 (2017)',
    'Estimated number of residents aged 0 to 18 in the middle of 2017.',
    '20836',
  ),
  neighbourhoods: count(
    'Neighbourhoods',
    'Number of lower-layer super output areas of 2011 in the district: statistical areas of about 1,500 people.',
    '71',
    1,
  ),
  most_deprived_2015: count(
    'Most deprived neighbourhoods (2015)',
    'How many of them were among the most deprived tenth in England in 2015. Exact.',
    '11',
    0,
  ),
  imd_2015_score: score(
    '2015',
    'Average score in the Index of Multiple Deprivation 2015; higher is more deprived.',
    imd2015,
    '26.31',
  ),
  imd_2015_basis: column(z.enum(scoreBases), {
    title: 'Basis of the score (2015)',
    description:
      'published: as published for the district; estimated: worked out from its small areas, weighted by residents. Tried on other districts, that errs by 0.11 on average and 0.63 at most.',
    unit: null,
    type: 'string',
    example: 'published',
    missing: null,
    source: 'This project',
    allowed: scoreBases,
  }),
  imd_2015_rank: rank('2015', 326, imd2015, '66'),
  imd_2019_code: column(
    z.string().regex(new RegExp(ladPattern), { error: 'must be a GSS code like E06000009' }),
    {
      title: 'District of the 2019 figures',
      description:
        'Code of the district of 2019 that the figures of 2019 are about. Where it is another code, they tell of a larger district.',
      unit: null,
      type: 'string',
      example: 'E07000246',
      missing: null,
      source: imd2019,
      pattern: ladPattern,
    },
  ),
  imd_2019_score: score(
    '2019',
    'Average score in the Index of Multiple Deprivation 2019 of the district of 2019.',
    imd2019,
    '28.1',
  ),
  imd_2019_rank: rank('2019', 317, imd2019, '58'),
  most_deprived_2019_pct: column(z.number().min(0).max(100), {
    title: 'Most deprived neighbourhoods (2019)',
    description:
      'Percentage of the neighbourhoods of the district of 2019 that were among the most deprived tenth in England in 2019.',
    unit: 'per cent',
    type: 'number',
    example: '16.9',
    missing: null,
    source: imd2019,
    minimum: 0,
    maximum: 100,
  }),
});

export type Context = z.infer<typeof context>;

/** The columns of context.csv in the order of the file. */
export const contextColumns = columnsOf(context);
