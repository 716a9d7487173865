import { z } from 'zod';
import { citedStatement, citedValue, isbn, isoDate, plainText, webAddress } from '../common.ts';

/** The published plan document and what is known about it. A field that no source gives is null. */
export const planDocument = z.strictObject({
  title: citedValue(plainText).describe('Title as GOV.UK lists it'),
  coverTitle: citedValue(plainText).nullable().describe('Title and subtitle on its cover'),
  published: citedValue(isoDate).describe('Day of first publication'),
  isbn: citedValue(isbn).nullable(),
  pages: citedValue(z.number().int().positive()).nullable(),
  fileSizeMb: citedValue(z.number().positive()).nullable().describe('PDF size in megabytes'),
  period: citedValue(plainText).nullable().describe('Years that the plan covers'),
  officialPage: citedValue(webAddress).describe('GOV.UK page that carries the plan'),
  corrections: z.array(citedStatement).describe('Corrections that the publisher made'),
  notes: z.array(citedStatement).describe('Structure, vision, edition, what is odd about it'),
});
