import { z } from 'zod';
import {
  citation,
  citedStatement,
  citedValue,
  gbp,
  isoDate,
  partialDate,
  plainText,
  slug,
} from '../common.ts';

/** One step by which the programme's money grew. */
const fundingStage = z.strictObject({
  id: slug,
  date: partialDate.describe('When it was announced'),
  title: plainText,
  added: gbp.describe('Pounds announced at this step'),
  total: gbp.describe('Total of the programme after this step'),
  text: plainText.describe('What the money was for'),
  ...citation,
});

/** One sum of money for one area. The same words as the money lines of an area page. */
const areaSum = z.strictObject({
  area: slug.describe('Opportunity area'),
  amount: plainText.describe('The amount as the source has it'),
  gbp: gbp.nullable().describe('The same in pounds; null where it is not one number'),
  exactness: z.enum(['exact', 'about', 'over', 'under', 'up to', 'range', 'not stated']),
  includes: plainText.nullable().describe('What the sum includes or is for, where the source says'),
  period: plainText.nullable().describe('For when; null where the source does not say'),
  state: z
    .enum(['announced', 'allocated', 'awarded', 'spent', 'reported'])
    .describe('What the source says of it'),
  ...citation,
});

/** One fund: what it was, and the sums found by area. */
const fund = z.strictObject({
  about: z.array(citedStatement).describe('What the fund was, and when and how it was shared out'),
  sums: z.array(areaSum).describe('Sums by area; an area with no entry was not found'),
  notFound: z.array(slug).describe('Areas whose sum was not found'),
  notAdded: plainText
    .optional()
    .describe('Why the sums must not be added up, in one sentence; left out where they may be'),
});

/** One research school of an opportunity area. */
const researchSchool = z.strictObject({
  area: slug,
  name: plainText,
  host: plainText.nullable().describe('School or alliance that ran it'),
  announced: partialDate,
  amount: plainText.nullable(),
  gbp: gbp.nullable(),
  ...citation,
});

/** All money of the programme and of what came after it. */
export const money = z.strictObject({
  stages: z.array(fundingStage).min(1).describe('In order of time'),
  general: z.array(citedStatement).describe('Sums per area, administration, what the money was for'),
  year4: fund.extend({ announced: citedValue(isoDate) }),
  year5: fund,
  spendingToSeptember2018: fund,
  essentialLifeSkills: fund,
  researchSchools: z.strictObject({
    about: z.array(citedStatement),
    schools: z.array(researchSchool),
  }),
  careers: z.array(citedStatement).describe('Money for careers work in the areas'),
  localNeedsFund: fund.describe('Money of the priority education investment areas, after the programme'),
});

type Money = z.infer<typeof money>;
export type AreaSum = z.infer<typeof areaSum>;
export type Fund = z.infer<typeof fund>;
export type FundingStage = Money['stages'][number];
export type ResearchSchool = Money['researchSchools']['schools'][number];
