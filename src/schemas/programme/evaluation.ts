import { z } from 'zod';
import { citation, citedStatement, partialDate, plainText, slug } from '../common.ts';

const evaluationKinds = ['evaluation', 'criticism', 'parliament', 'press analysis'] as const;

/** One evaluation or critical account of the programme: what it looked at, found, and could not say. */
export const evaluation = z.strictObject({
  id: slug,
  who: plainText.describe('Who evaluated, asked or wrote'),
  title: plainText.describe('Title of the work, or what it is'),
  date: partialDate.nullable().describe('Publication; null where not found'),
  kind: z.enum(evaluationKinds),
  lookedAt: z.array(citedStatement).describe('What it studied, and how'),
  found: z
    .array(citedStatement)
    .describe('What it found or said; empty where its findings could not be read'),
  couldNotSay: z.array(citedStatement).describe('Its limits, and what could not be read of it'),
  ...citation,
});

/** One criticism of how the areas were chosen. */
export const selectionCriticism = z.strictObject({
  id: slug,
  who: plainText,
  date: partialDate.nullable(),
  text: plainText.describe('The criticism, in our words'),
  ...citation,
});

/** One index that the selection rests on. */
export const index = z.strictObject({
  id: slug,
  name: plainText,
  publisher: plainText,
  published: partialDate,
  measures: z.array(citedStatement).describe('What it measures, and of whom'),
  unknown: z.array(plainText).describe('What could not be read of it'),
  ...citation,
});

export type Evaluation = z.infer<typeof evaluation>;
