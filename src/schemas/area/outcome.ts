import { z } from 'zod';
import { citation, partialDate, plainText, slug, statementStatus } from '../common.ts';
import { rung } from '../evidence.ts';
import { units } from './need.ts';
import { idea } from './idea.ts';

/** What happened after the plan was published. */
export const outcome = z.strictObject({
  id: slug.describe('Anchor: outcome- and a short name, unique on the page'),
  kind: z.enum([
    'later plan',
    'project result',
    'evaluation',
    'critical finding',
    'delivery',
    'sharing learning',
    'visit or statement',
    'legacy',
  ]),
  title: plainText,
  text: plainText.describe('What happened, in our words'),
  results: z
    .array(
      z.strictObject({
        value: plainText.describe('The number as the source has it, with what it counts'),
        group: plainText.nullable().describe('Of whom'),
        period: plainText.nullable().describe('When'),
        measuredBy: plainText.nullable().describe('Who measured it; null where the source does not say'),
        before: z.number().optional().describe('The figure before, where the source gives one'),
        after: z.number().optional().describe('The figure after, in the same unit'),
        unit: z.enum(units).optional().describe('Unit of "before" and "after"'),
        n: z.number().int().positive().optional().describe('How many people or schools the figure is of'),
        compared: plainText
          .optional()
          .describe('What it is compared with, and that figure: "England: 29% fewer"'),
      }),
    )
    .default([]),
  priorities: z.array(slug).describe('Ids of the priorities it belongs to; may be empty'),
  themes: z.array(slug).describe('Themes from content/themes.yaml; may be empty'),
  status: statementStatus,
  date: partialDate
    .nullable()
    .optional()
    .describe('When it happened or was said, as exact as the source; null where not known'),
  grades: z
    .tuple([rung, rung])
    .optional()
    .describe(
      'The rung of the ladder of evidence (src/schemas/evidence.ts), given by two readers independently; the lower stands. For project results, delivery and evaluations',
    ),
  idea: idea.optional().describe('The project as an idea to copy; one record for each project'),
  partOf: slug.optional().describe('Id of the outcome of this area that holds the idea of the same project'),
  ...citation,
});
