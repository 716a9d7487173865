import { z } from 'zod';
import { cellText, column, columnsOf } from './column.ts';
import { slug } from './common.ts';
import { sourceKinds } from './source.ts';

const own = 'This project';
const source = 'The source itself';

/** One row of `sources.csv`: one source that this site cites. Made from `content/sources.yaml`, never typed. */
export const sourceRow = z.strictObject({
  id: column(slug, {
    title: 'Id',
    description: 'Id of the source. Other files name sources by it.',
    unit: null,
    type: 'string',
    example: 'gov-government-publications-social-mobility-index',
    missing: null,
    source: own,
    unique: true,
  }),
  title: column(cellText, {
    title: 'Title',
    description: 'Title of the document or page, without its publisher.',
    unit: null,
    type: 'string',
    example: 'Social Mobility Index',
    missing: null,
    source,
  }),
  publisher: column(cellText, {
    title: 'Publisher',
    description: 'Who published it.',
    unit: null,
    type: 'string',
    example: 'Social Mobility and Child Poverty Commission',
    missing: null,
    source,
  }),
  url: column(z.url().nullable(), {
    title: 'Address',
    description: 'Where it was published. We have not checked whether it is online today.',
    unit: null,
    type: 'string',
    example: 'https://www.gov.uk/government/publications/social-mobility-index',
    missing: 'No address was found.',
    source,
  }),
  date: column(cellText.nullable(), {
    title: 'Date',
    description: 'When it was published: year, month or day (ISO 8601), as exact as the source is.',
    unit: null,
    type: 'string',
    example: '2016-01',
    missing: 'The source shows no date.',
    source,
  }),
  kind: column(z.enum(sourceKinds), {
    title: 'Kind',
    description: 'What kind of source it is.',
    unit: null,
    type: 'string',
    example: 'official',
    missing: null,
    source: own,
    allowed: sourceKinds,
  }),
  read: column(z.enum(['full', 'part']), {
    title: 'Read',
    description: 'Whether we could read all of it, or only a part.',
    unit: null,
    type: 'string',
    example: 'part',
    missing: null,
    source: own,
    allowed: ['full', 'part'],
  }),
  note: column(cellText.nullable(), {
    title: 'Note',
    description: 'What else a reader should know: an archived copy, who is quoted.',
    unit: null,
    type: 'string',
    example: 'GOV.UK, "Opportunity areas" (policy paper), as last updated 19 May 2021',
    missing: 'There is nothing to add.',
    source: own,
  }),
});

export type SourceRow = z.infer<typeof sourceRow>;

/** The columns of sources.csv in the order of the file. */
export const sourceColumns = columnsOf(sourceRow);
