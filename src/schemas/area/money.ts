import { z } from 'zod';
import { citation, gbp, plainText, slug } from '../common.ts';

/** One sum of money. */
export const moneyLine = z.strictObject({
  what: plainText.describe('What the money was for'),
  amount: plainText.describe('The amount in words and figures as the source has it: "over £10 million"'),
  gbp: gbp.nullable().describe('The same in pounds; null where it is not one number'),
  exactness: z.enum(['exact', 'about', 'over', 'under', 'up to', 'range', 'not stated']),
  period: plainText
    .nullable()
    .describe('For when, or when it was said, as the source has it; null where it does not say'),
  kind: z.enum([
    'area total',
    'year 4 allocation',
    'year 5 allocation',
    'essential life skills',
    'early years',
    'research school',
    'local needs fund',
    'project',
    'spending',
    'national',
    'other',
  ]),
  state: z
    .enum(['announced', 'allocated', 'awarded', 'spent', 'reported'])
    .describe('What the source says of it'),
  covers: z
    .tuple([z.number().int(), z.number().int()])
    .refine(([first, last]) => first <= last, { error: 'must not end before it begins' })
    .optional()
    .describe('First and last school year, each by the year it begins: [2017, 2019] is 2017/18 to 2019/20'),
  preferred: z
    .literal(true)
    .optional()
    .describe('True for the one sum of its years that the money bar shows; needs "gbp" and "covers"'),
  priorities: z.array(slug).default([]).describe('Ids of the priorities it paid for; may be empty'),
  note: plainText.optional(),
  ...citation,
});
