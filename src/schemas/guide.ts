import { z } from 'zod';
import {
  change,
  citation,
  citedStatement,
  citedValue,
  disagreement,
  leadStatement,
  notFound,
  partialDate,
  plainText,
  slug,
  webAddress,
} from './common.ts';

export const guideKinds = ['insight guide', 'introduction', 'case-study booklet'] as const;

/** Address of one place where the text stands or stood, and how far it could be read there. */
const whereToRead = z.strictObject({
  name: plainText.describe('What the page or file is'),
  url: webAddress.nullable().describe('Its address; null where none was found'),
  state: z
    .enum(['read in full', 'read in part', 'not read'])
    .describe('How far it could be read; nobody checked whether it is online today'),
  ...citation,
});

/** One project that a source says is in the guide. */
const guideProject = z.strictObject({
  title: plainText,
  area: slug.nullable().describe('Opportunity area it belongs to; null where the source names none'),
  partners: z.array(plainText).default([]).describe('Organisations that ran or supported it'),
  text: plainText.describe('What is known of it, in our words'),
  ...citation,
});

/** One number, with what it counts. The same shape as the results of an outcome on an area page. */
const result = z.strictObject({
  value: plainText.describe('The number as the source has it, with what it counts'),
  group: plainText.nullable().describe('Of whom'),
  period: plainText.nullable().describe('When'),
  measuredBy: plainText.nullable().describe('Who measured it; null where the source does not say'),
});

/** Work on the same theme in an area. No source says that it is in the guide. */
const relatedWork = z.strictObject({
  title: plainText,
  areas: z.array(slug).describe('Opportunity areas; empty where the source names none'),
  text: plainText.describe('What was planned or done; says which of the two'),
  results: z.array(result).default([]),
  ...citation,
});

/** One insight guide, the introduction to them, or a booklet of case studies. The file name is the slug. */
export const guide = z.strictObject({
  title: plainText.describe('Title, or the theme where the exact title is not known'),
  titleNote: citedStatement.optional().describe('Where the exact title is not known or sources differ'),
  kind: z.enum(guideKinds),
  lead: leadStatement.describe('One sentence, at most 200 characters: what it is about'),
  published: citedValue(partialDate).nullable().describe('First publication; null where not found'),
  dates: z.array(citedStatement).describe('What is known of its dates, in words'),
  themes: z.array(slug).describe('Themes from content/themes.yaml; empty where it is about all of them'),
  areas: z.array(slug).describe('Opportunity areas it is known to hold; empty where none is named'),
  whereToRead: z.array(whereToRead).min(1),
  says: z.array(citedStatement).describe('What it argues, or what official sources say of it'),
  projects: z.array(guideProject).describe('Projects stated to be in the guide'),
  related: z.array(relatedWork).describe('Local work on the theme, not stated to be in the guide'),
  unread: z.array(notFound).describe('What could not be read or found'),
  disagreements: z.array(disagreement),
  changes: z.array(change).min(1).describe('Newest first'),
});

export type Guide = z.infer<typeof guide>;
export type GuideProject = Guide['projects'][number];
export type RelatedWork = Guide['related'][number];
