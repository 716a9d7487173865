import { z } from 'zod';
import { citation, isbn, partialDate, plainText, slug, webAddress } from '../common.ts';

export const documentKinds = [
  'delivery plan',
  'selection',
  'national plan',
  'insight guide',
  'evaluation',
  'grant',
  'successor',
  'letter or answer',
  'other',
] as const;

/** One official document. A field that no source gives is null. */
export const officialDocument = z.strictObject({
  id: slug,
  title: plainText,
  kind: z.enum(documentKinds),
  area: slug.nullable().describe('Opportunity area it is about; null where it is about all'),
  publisher: plainText,
  published: partialDate.nullable(),
  isbn: isbn.nullable(),
  pages: z.number().int().positive().nullable(),
  sizeMb: z.number().positive().nullable().describe('Size of the PDF in megabytes'),
  url: webAddress.nullable().describe('Page that carries the document; null where no address was found'),
  state: z
    .enum(['read in full', 'read in part', 'listed, not read'])
    .describe('How far this site could read it'),
  note: plainText.optional(),
  ...citation,
});

export type OfficialDocument = z.infer<typeof officialDocument>;
