import { z } from 'zod';
import { citation, citedStatement, inOrder, partialDate, plainText } from '../common.ts';

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
  .refine(({ from, to }) => from === null || to === null || inOrder(from, to), {
    error: 'must not be before the date in "from"',
    path: ['to'],
  });

/** Board: who led it, who sat on it, how it worked. */
export const board = z.strictObject({
  chairs: z.array(chair),
  members: z.array(
    z.strictObject({
      organisation: plainText.nullable(),
      person: plainText.nullable(),
      role: plainText.optional(),
      when: plainText.optional(),
      ...citation,
    }),
  ),
  groups: z.array(citedStatement).describe('Working groups and sub-boards'),
  notes: z.array(citedStatement),
});
