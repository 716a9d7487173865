import { z } from 'zod';
import { cellText, column, columnsOf } from './column.ts';
import { slug } from './common.ts';
import { phases } from './priority.ts';
import { targetKey } from './targetKey.ts';
import { verdictColumns } from './verdictColumns.ts';

const plan = 'The source named in the row';
const own = 'This project';
const ids = z.array(slug).readonly();

/** One row of `targets.csv`: one target of one area's plan. Made from the areas' pages, never typed. */
export const targetRow = z.strictObject({
  area: targetKey.area,
  area_name: column(cellText, {
    title: 'Name of the area',
    description: 'Name of the opportunity area.',
    unit: null,
    type: 'string',
    example: 'Derby',
    missing: null,
    source: 'Department for Education (GOV.UK)',
  }),
  priority_id: targetKey.priority_id,
  priority_number: column(z.int().min(1).nullable(), {
    title: 'Number of the priority',
    description: 'Number of the priority in the plan.',
    unit: null,
    type: 'integer',
    example: '1',
    missing: 'The priority has no number: it is a theme that runs across the plan.',
    source: plan,
    minimum: 1,
  }),
  priority_title: column(cellText, {
    title: 'Title of the priority',
    description: 'Title of the priority in the plan, or the nearest a source comes to it.',
    unit: null,
    type: 'string',
    example: 'Early years',
    missing: null,
    source: plan,
  }),
  target_id: targetKey.target_id,
  measure: column(cellText, {
    title: 'Measure',
    description: 'What is measured, spelt out.',
    unit: null,
    type: 'string',
    example: 'Good level of development, all children',
    missing: null,
    source: plan,
  }),
  baseline: column(cellText.nullable(), {
    title: 'Starting point',
    description: 'Starting point as the source has it, with its unit and year.',
    unit: null,
    type: 'string',
    example: '66% in 2016',
    missing: 'Not found in public sources.',
    source: plan,
  }),
  value: column(cellText.nullable(), {
    title: 'Target value',
    description: 'The target as the source has it, with its unit.',
    unit: null,
    type: 'string',
    example: 'At the national average',
    missing: 'Not found in public sources.',
    source: plan,
  }),
  deadline: column(cellText.nullable(), {
    title: 'By when',
    description: 'By when the target was to be met, as the source has it.',
    unit: null,
    type: 'string',
    example: '2021',
    missing: 'Not found in public sources.',
    source: plan,
  }),
  phase: column(z.enum(phases), {
    title: 'Phase',
    description: 'Stage of education that the target is about.',
    unit: null,
    type: 'string',
    example: 'early years',
    missing: null,
    source: own,
    allowed: phases,
  }),
  themes: column(ids, {
    title: 'Themes',
    description: 'Themes of the priority, separated by ";".',
    unit: null,
    type: 'list',
    example: 'early-years;speech-and-language',
    missing: 'The priority has no theme.',
    source: own,
  }),
  outcome: column(cellText.nullable(), {
    title: 'Outcome',
    description: 'What is known of whether the target was met.',
    unit: null,
    type: 'string',
    example: 'The target was met a year early.',
    missing: 'Not found in public sources.',
    source: 'The sources in outcome_sources',
  }),
  outcome_sources: column(ids, {
    title: 'Sources of the outcome',
    description: 'Ids of the sources of the outcome, separated by ";". Each is listed in sources.csv.',
    unit: null,
    type: 'list',
    example: 'derbyopportunityarea',
    missing: 'No outcome was found.',
    source: own,
  }),
  sources: column(ids, {
    title: 'Sources',
    description: 'Ids of the sources of the target, separated by ";". Each is listed in sources.csv.',
    unit: null,
    type: 'list',
    example: 'derbyopportunityarea',
    missing: 'Never empty: every target has a source.',
    source: own,
  }),
  inferred: column(z.enum(['yes', 'no']), {
    title: 'Inferred',
    description:
      'Whether this project concluded the target from several facts; no source says it in so many words.',
    unit: null,
    type: 'string',
    example: 'no',
    missing: null,
    source: own,
    allowed: ['yes', 'no'],
  }),
  caveat: column(cellText.nullable(), {
    title: 'Caution',
    description: 'Why to read the row with care, and anything needed to read it rightly.',
    unit: null,
    type: 'string',
    example: 'The source gives no year for the starting point.',
    missing: 'There is nothing to add.',
    source: own,
  }),
  page: column(z.url(), {
    title: 'Page',
    description: 'Address of the target on this site.',
    unit: null,
    type: 'string',
    example: 'https://opportunity-areas.example/areas/derby/#priority-1-target-1',
    missing: null,
    source: own,
    unique: true,
  }),
  ...verdictColumns,
});

export type TargetRow = z.infer<typeof targetRow>;

/** The columns of targets.csv in the order of the file. */
export const targetColumns = columnsOf(targetRow);
