import { z } from 'zod';
import { citation, isoDate, partialDate, plainText } from './common.ts';

const officialUpdateKinds = ['official page', 'insight guides page'] as const;
const ownUpdateKinds = ['this site: text', 'this site: data'] as const;

/** A change that a GOV.UK page records or shows. */
const officialUpdate = z.strictObject({
  of: z.enum(officialUpdateKinds).describe('Which page changed'),
  order: z.number().int().positive().describe('Place in the order of the changes, 1 is the oldest'),
  date: partialDate.nullable().describe('When; null where the page shows no date'),
  dateNote: plainText.optional().describe('What is known of the date otherwise'),
  title: plainText,
  text: plainText.describe('What changed, in our words'),
  ...citation,
});

/** A change of this site; text and data are told apart. It needs no source. */
const ownUpdate = z.strictObject({
  of: z.enum(ownUpdateKinds),
  order: z.number().int().positive(),
  date: isoDate,
  title: plainText,
  text: plainText.describe('What changed and why'),
});

/** One update, of an official page or of this site. The key in content/updates.yaml is its id. */
export const update = z.discriminatedUnion('of', [officialUpdate, ownUpdate]);

export type Update = z.infer<typeof update> & { id: string };
export type UpdateKind = (typeof officialUpdateKinds)[number] | (typeof ownUpdateKinds)[number];
