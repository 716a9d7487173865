import { z } from 'zod';
import { citation, partialDate, plainText, slug } from '../common.ts';

const eventKinds = [
  'index',
  'announcement',
  'plan',
  'money',
  'evaluation',
  'criticism',
  'parliament',
  'learning',
  'statement',
  'end',
  'successor',
] as const;

/** One event of the programme's history, in the order of its date. */
export const event = z.strictObject({
  id: slug.describe('Anchor: the year or month and a short name'),
  date: partialDate,
  title: plainText,
  text: plainText.describe('What happened, in one to three sentences'),
  kind: z.enum(eventKinds),
  ...citation,
});

/** What a minister or another person said of the programme, retold. */
export const remark = z.strictObject({
  who: plainText.describe('Name and post at the time'),
  date: partialDate.nullable().describe('When it was said; null where the source shows no date'),
  text: plainText.describe('What was said, in our words'),
  ...citation,
});

export type TimelineEvent = z.infer<typeof event>;
