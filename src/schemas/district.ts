import { z } from 'zod';
import { column, columnsOf } from './column.ts';
import { districtCount } from './districtCount.ts';
import * as kinds from './districtKinds.ts';
import { placeName } from './placeName.ts';
import { regions } from './region.ts';

const ons = 'Office for National Statistics, 2016 boundaries';
const index = 'Social Mobility Commission, Social Mobility Index, January 2016';

const sourceList = z
  .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names a source twice' });

/**
 * One row of `data/selection-data.csv`: a local authority district of England as it was in 2016.
 * The order of the keys is the order of the columns. Types, validation, the dictionary page, the CSVW metadata
 * and the data package all come from here.
 */
export const district = z.strictObject({
  lad_code: column(z.string().regex(/^E0[6-9]\d{6}$/, { error: 'must be a GSS code like E06000009' }), {
    title: 'GSS code',
    description: 'Code of the local authority district in 2016. It identifies the row.',
    unit: null,
    type: 'string',
    example: 'E06000009',
    missing: null,
    source: ons,
    pattern: '^E0[6-9]\\d{6}$',
    unique: true,
  }),
  lad_name: column(placeName, {
    title: 'District',
    description:
      'Name of the local authority district in 2016. Some districts have since been merged or abolished.',
    unit: null,
    type: 'string',
    example: 'Blackpool',
    missing: null,
    source: ons,
    unique: true,
  }),
  region: column(z.enum(regions), {
    title: 'Region',
    description: 'Region of England that the district lies in.',
    unit: null,
    type: 'string',
    example: 'North West',
    missing: null,
    source: ons,
    allowed: regions,
  }),
  county: column(placeName.nullable(), {
    title: 'County',
    description: 'County council area of a district in a two-tier county.',
    unit: null,
    type: 'string',
    example: 'Norfolk',
    missing: 'The district has no county council above it.',
    source: 'mySociety, UK local authority names and codes',
  }),
  authority_type: column(z.enum(kinds.authorityTypes), {
    title: 'Authority type',
    description: 'Kind of council that runs the district.',
    unit: null,
    type: 'string',
    example: 'Unitary authority',
    missing: null,
    source: 'mySociety, UK local authority names and codes',
    allowed: kinds.authorityTypes,
  }),
  rural_urban_class_2011: column(z.enum(kinds.ruralUrbanClasses), {
    title: 'Rural-urban class (2011)',
    description:
      'Class of the district in the 2011 Rural-Urban Classification of local authorities: six classes.',
    unit: null,
    type: 'string',
    example: 'Urban with City and Town',
    missing: null,
    source: 'Office for National Statistics, Rural-Urban Classification 2011',
    allowed: kinds.ruralUrbanClasses,
  }),
  rural_urban_2011: column(z.enum(kinds.ruralUrbanGroups), {
    title: 'Rural or urban (2011)',
    description: 'The same classification in three broad groups.',
    unit: null,
    type: 'string',
    example: 'Predominantly Urban',
    missing: null,
    source: 'Office for National Statistics, Rural-Urban Classification 2011',
    allowed: kinds.ruralUrbanGroups,
  }),
  smi_2016_rank: column(z.int().min(1).max(districtCount), {
    title: 'Social Mobility Index rank (2016)',
    description: `Overall rank in the Social Mobility Index 2016: 1 is the best of the ${districtCount} districts, ${districtCount} the worst.`,
    unit: 'rank',
    type: 'integer',
    example: '316',
    missing: null,
    source: index,
    minimum: 1,
    maximum: districtCount,
    unique: true,
  }),
  smi_2016_score: column(z.number(), {
    title: 'Social Mobility Index score (2016)',
    description: 'Overall score in the Social Mobility Index 2016. A higher score is better.',
    unit: 'index points',
    type: 'number',
    example: '-58.272170424489246',
    missing: null,
    source: index,
  }),
  smi_2016_sextile: column(z.int().min(1).max(6), {
    title: 'Sixth of the index (sextile)',
    description:
      'Which of six equal groups the rank falls in: 1 holds the best ranks, 6 the lowest. Derived from the rank.',
    unit: 'sextile',
    type: 'integer',
    example: '6',
    missing: null,
    source: 'Derived by this project: (rank - 1) / 54, rounded down, plus 1',
    minimum: 1,
    maximum: 6,
  }),
  aea_2016_category: column(z.int().min(1).max(6).nullable(), {
    title: 'Achieving Excellence Areas category (2016)',
    description:
      'Group of the district in the Achieving Excellence Areas index 2016: 1 strongest, 6 weakest.',
    unit: 'category',
    type: 'integer',
    example: '6',
    missing: 'We did not find the category in public sources. It does not mean that there is none.',
    source: 'Department for Education, as the sources named in aea_2016_sources repeat it',
    minimum: 1,
    maximum: 6,
  }),
  aea_2016_basis: column(z.enum(kinds.aeaBases).nullable(), {
    title: 'Basis of the category',
    description:
      'How the category is known: "published", a public page states it; "selection rule", it follows from the rule by which areas were chosen.',
    unit: null,
    type: 'string',
    example: 'selection rule',
    missing: 'No category is known.',
    source: 'Derived by this project',
    allowed: kinds.aeaBases,
  }),
  aea_2016_sources: column(sourceList.readonly(), {
    title: 'Sources of the category',
    description: 'Ids of the sources of the category, separated by ";". Each is listed in sources.csv.',
    unit: null,
    type: 'list',
    example: 'emlc-npq-scholarships;abeducationservice-npq',
    missing: 'No category is known.',
    source: 'This project',
  }),
  long_list: column(z.enum(kinds.longListValues), {
    title: 'On the list of 32',
    description:
      'Whether the district was on the list of 32 from which the areas were chosen. "not established": we did not find its place in the second index, so we cannot say.',
    unit: null,
    type: 'string',
    example: 'yes',
    missing: null,
    source: 'Derived by this project from the published rule',
    allowed: kinds.longListValues,
  }),
  opportunity_area: column(
    z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .nullable(),
    {
      title: 'Opportunity area',
      description: 'The opportunity area that the district belongs to, as in the address of its page.',
      unit: null,
      type: 'string',
      example: 'blackpool',
      missing: 'The district was not chosen.',
      source: 'Department for Education (GOV.UK)',
    },
  ),
  wave: column(z.int().min(1).max(2).nullable(), {
    title: 'Wave',
    description: '1: announced on 4 October 2016; 2: announced on 18 January 2017.',
    unit: null,
    type: 'integer',
    example: '1',
    missing: 'The district was not chosen.',
    source: 'Department for Education (GOV.UK)',
    minimum: 1,
    maximum: 2,
  }),
});

export type District = z.infer<typeof district>;

/** The columns in the order of the file, each with its description. */
export const districtColumns = columnsOf(district);
