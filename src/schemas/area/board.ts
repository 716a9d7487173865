import { z } from 'zod';
import { citation, citedStatement, partialDate, plainText, inOrder } from '../common.ts';

/** First and last date on record; null, or left out, where it is not known. */
interface OnRecord {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** Whether the last date on record is not before the first, or one of them is not known. */
function notBefore({ from, to }: OnRecord): boolean {
  return typeof from !== 'string' || typeof to !== 'string' || inOrder(from, to);
}

/** What is told where it is. */
const endsBefore = { error: 'must not be before the date in "from"', path: ['to'] };

/** One chair of the board, and when. */
const chair = z
  .strictObject({
    name: plainText,
    role: plainText.optional().describe('Post held beside the chair'),
    from: partialDate.nullable().describe('First date on record as chair; null if not found'),
    to: partialDate.nullable().describe('Last date on record as chair; null if not found'),
    dates: plainText.describe('What is known of the dates, in words: "Chair in October 2017 and May 2019"'),
    ...citation,
  })
  .refine(notBefore, endsBefore);

/** One member of the board, and when a source names them. */
const member = z
  .strictObject({
    organisation: plainText.nullable().describe('Body that the member came from; null if not found'),
    person: plainText.nullable().describe('Name; null where a source names only the body'),
    role: plainText.optional().describe('Post held, or what the person did as a member'),
    from: partialDate.optional().describe('First date on record as a member; left out if not found'),
    to: partialDate
      .optional()
      .describe('Last date on record as a member; the same as "from" where there is one only'),
    when: plainText
      .optional()
      .describe('In words, only where no source gives a date: "named in an undated article"'),
    ...citation,
  })
  .refine(notBefore, endsBefore)
  .refine(({ from, to, when }) => when === undefined || (from === undefined && to === undefined), {
    error: 'stands beside a date; give dates in "from" and "to", words only where no source has a date',
    path: ['when'],
  });

/** Board: who led it, who sat on it, how it worked. */
export const board = z.strictObject({
  chairs: z.array(chair),
  members: z.array(member),
  groups: z.array(citedStatement).describe('Working groups and sub-boards'),
  notes: z.array(citedStatement),
});
