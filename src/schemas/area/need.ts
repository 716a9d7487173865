import { z } from 'zod';
import { citation, citedStatement, plainText, slug } from '../common.ts';

/** Units of figures of need and of results. */
export const units = [
  'percent',
  'percentage points',
  'months',
  'years',
  'days',
  'grades',
  'score',
  'number',
  'rank',
  'rate',
] as const;

/** One of the three answers at the head of an area's page. */
export const answer = citedStatement.refine(({ text }) => text.length <= 200, {
  error: 'must have at most 200 characters',
  path: ['text'],
});

/** One figure that describes the area when the plan began, or close to it. */
export const needFigure = z.strictObject({
  measure: plainText.describe('What is measured, and of whom'),
  value: plainText.describe('The figure as the source has it, with unit; words where it gives no number'),
  comparison: plainText.nullable().describe('What the source compares it with: "England: 69%"'),
  year: plainText.nullable().describe('Year of the figure; null where the source does not say'),
  theme: slug.nullable().describe('Theme from content/themes.yaml it belongs to'),
  short: plainText
    .max(60)
    .optional()
    .describe('Label in the chart, at most 60 characters: "Reading at 11"; only where "against" is given'),
  figure: z.number().optional().describe('The number in "value", for the chart; the words there stay exact'),
  unit: z.enum(units).optional().describe('Unit of "figure"'),
  against: z
    .strictObject({
      figure: z.number().describe('The number it is compared with, in the same unit'),
      who: plainText.describe('Of whom: "England", "Other children in Derby"'),
      sameGroup: z
        .boolean()
        .describe('Whether both numbers are of the same group of pupils and the same year'),
    })
    .optional()
    .describe('The number in "comparison", where it has one'),
  note: plainText.optional(),
  ...citation,
});

/** What sources say of need without a figure. */
export const needNote = z.strictObject({
  text: plainText.describe('One sentence, whose year and speaker are in the words'),
  theme: slug.nullable().describe('Theme from content/themes.yaml it belongs to'),
  ...citation,
});
