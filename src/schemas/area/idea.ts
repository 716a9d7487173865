import { z } from 'zod';
import { citedStatement, gbp, plainText, sourceIds } from '../common.ts';

/** A project, told so that someone can judge whether to copy it. */
export const idea = z.strictObject({
  name: plainText.max(80).describe('Name of the project, with what it is where the name does not say'),
  what: plainText.max(240).describe('What was done, in one or two sentences'),
  who: plainText.max(120).nullable().describe('For whom: "Children aged 9 to 14"; null where no source says'),
  people: z
    .strictObject({ number: z.number().int().positive(), of: plainText.max(60) })
    .nullable()
    .describe('How many took part or were reached, and of what: 682, "children"; null where not known'),
  result: plainText
    .max(60)
    .nullable()
    .describe('The result as a short phrase: "83% said things got better"; null where no result is known'),
  resultOf: plainText
    .max(200)
    .nullable()
    .describe('Of whom, when, and measured by whom; goes on from "result"; null with it'),
  weakness: plainText
    .max(200)
    .nullable()
    .describe('What weakens the result: "No number of replies, no comparison"; null with "result"'),
  cost: z
    .strictObject({
      text: plainText.max(120).describe('What it cost, as the source has it, and for when'),
      gbp: gbp.nullable().describe('The same in pounds; null where it is not one number'),
      sources: sourceIds,
    })
    .nullable()
    .describe('Null where no source gives a cost'),
  measuredBy: z
    .enum(['independent', 'those who ran it', 'not stated'])
    .nullable()
    .describe('Who measured the result; null where there is none'),
  lasted: citedStatement.nullable().describe('Whether it went on after the programme; null where not known'),
});
