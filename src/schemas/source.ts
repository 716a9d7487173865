import { z } from 'zod';
import { partialDate, plainText, webAddress } from './common.ts';

/** What a source is. Shown in words wherever it is cited. */
export const sourceKinds = ['official', 'partner', 'press', 'research', 'local site'] as const;

/**
 * One source. official: government, Parliament, a council. partner: an organisation that took part (school, trust,
 * charity, company, board member). press: news media and trade press. research: independent research.
 * local site: an opportunity area's own website, blog or newsletter.
 */
export const source = z.strictObject({
  title: plainText.describe('Title of the document or page, without its publisher'),
  publisher: plainText.describe('Who published it'),
  url: webAddress.nullable().describe('Where it was published; null where no address is known'),
  date: partialDate.nullable().describe('When it was published; null where it shows no date'),
  kind: z.enum(sourceKinds).describe('What the source is'),
  read: z.enum(['full', 'part']).describe('Whether all of it could be read, or only a part'),
  note: plainText.optional().describe('What else a reader should know: an archived copy, who is quoted'),
});

export type SourceKind = (typeof sourceKinds)[number];
export type Source = z.infer<typeof source> & { id: string };
