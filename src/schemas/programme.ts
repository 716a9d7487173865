import { z } from 'zod';
import { change, citation, citedStatement, disagreement, notFound, plainText } from './common.ts';
import { officialDocument } from './programme/document.ts';
import { evaluation, index, selectionCriticism } from './programme/evaluation.ts';
import { money } from './programme/money.ts';
import { sharing } from './programme/sharing.ts';
import { event, remark } from './programme/timeline.ts';

export const governanceTopics = ['department', 'boards', 'priorities', 'national partners'] as const;

/** Who ran the programme: one statement under its topic. */
const governanceStatement = z.strictObject({
  topic: z.enum(governanceTopics),
  text: plainText,
  ...citation,
});

/** The districts that the programme after September 2022 took in beside the areas, so that pages can count them. */
const successorDistricts = z.strictObject({
  districts: z
    .array(z.string().regex(/^E0[6-9]\d{6}$/, { error: 'must be a GSS code like E06000009' }))
    .min(1)
    .describe('Codes of districts as in the selection data'),
  ...citation,
});

/** Everything that public sources tell of the programme as a whole: content/programme.yaml is one such record. */
export const programme = z.strictObject({
  summary: z.array(citedStatement).min(1).describe('What the programme was, in about 200 words'),
  timeline: z.array(event).min(1).describe('Oldest first'),
  remarks: z.array(remark).describe('What ministers and others said of it, oldest first'),
  governance: z.array(governanceStatement),
  money,
  indices: z.array(index).describe('The two indices that the selection rests on'),
  selection: z.array(citedStatement).describe('How the areas were chosen, and their spread'),
  selectionCriticism: z.array(selectionCriticism).describe('What critics said of the method'),
  evaluations: z.array(evaluation).describe('Evaluations and critical accounts, oldest first, side by side'),
  sharing,
  nationalPlan: z.array(citedStatement).describe('Unlocking Talent, Fulfilling Potential (2017)'),
  northEast: z.array(citedStatement).describe('Opportunity North East, a separate programme'),
  successor: z.array(citedStatement).describe('What came after September 2022'),
  successorDistricts: successorDistricts.describe('Who came in after the areas, by code'),
  documents: z.array(officialDocument).describe('Every official document known'),
  disagreements: z.array(disagreement),
  notFound: z.array(notFound),
  changes: z.array(change).min(1).describe('Newest first'),
});

export type Programme = z.infer<typeof programme>;
export type GovernanceStatement = Programme['governance'][number];
export * from './programme/document.ts';
export * from './programme/evaluation.ts';
export * from './programme/money.ts';
export * from './programme/sharing.ts';
export * from './programme/timeline.ts';
