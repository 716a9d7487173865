import { z } from 'zod';
import { citation, citedStatement, plainText, slug, sourceIds, statementStatus } from './common.ts';

/** Stage of education that a target is about. */
export const phases = ['early years', 'primary', 'secondary', 'after 16', 'all ages'] as const;

/** Anchor within its priority, for example `target-1`; never renumbered, because board papers link to it. */
const targetId = z.string().regex(/^target-[1-9]\d*$/, { error: 'must be target-1, target-2 …' });
const actionId = z.string().regex(/^action-[1-9]\d*$/, { error: 'must be action-1, action-2 …' });

/** What is known of whether a target was met, and who says so. `nothing found` goes with an empty `outcome`. */
const targetStatuses = ['met', 'partly', 'not met', 'nothing found'] as const;

/** Who says what is known of a target's outcome. */
const statusSpeakers = ['area', 'council', 'government', 'partner', 'press', 'independent'] as const;

/** One target of a plan. A part that no source gives is null, and the page says so. */
const target = z.strictObject({
  id: targetId,
  measure: plainText.describe('What is measured, spelt out: "Good level of development, all children"'),
  baseline: plainText.nullable().describe('Starting point with its year, as the source has it'),
  value: plainText.nullable().describe('The target, as the source has it, with unit'),
  deadline: plainText.nullable().describe('By when, as the source has it: "2021", "2019/20"'),
  phase: z.enum(phases).describe('Stage of education'),
  outcome: z.array(citedStatement).default([]).describe('What is known of whether it was met'),
  status: z
    .enum(targetStatuses)
    .optional()
    .describe(
      'met: a source says that it was reached. partly: some news of it, before its deadline or of a part. not met: a source says that it was missed. nothing found: no source tells',
    ),
  statusBy: z.enum(statusSpeakers).optional().describe('Who says so; left out where nothing was found'),
  note: plainText.optional().describe('Anything needed to read the target rightly'),
  ...citation,
});

/** One thing the plan set out to do, or that was done under the priority. */
const action = z.strictObject({
  id: actionId,
  text: plainText.describe('What was planned or done; says which of the two'),
  partners: z.array(plainText).default([]).describe('Organisations that ran or supported it'),
  money: plainText.optional().describe('Money as the source has it: "£845,000"'),
  when: plainText.optional().describe('When, as the source has it: "autumn 2018"'),
  status: statementStatus,
  main: z
    .literal(true)
    .optional()
    .describe('One of at most three actions of the priority that are shown first'),
  ...citation,
});

/** One priority of a delivery plan. */
export const priority = z.strictObject({
  id: slug.describe('Anchor on the page: priority-1 … or a name for an unnumbered theme'),
  number: z
    .number()
    .int()
    .min(1)
    .nullable()
    .describe('Number in the plan; null for themes that run across it'),
  title: plainText.describe("The priority's title in the plan, or the nearest a source comes to it"),
  titleNote: citedStatement.optional().describe('Where sources word the title differently'),
  aim: citedStatement.describe('What it set out to change, in our words'),
  headline: citedStatement
    .refine(({ text }) => text.length <= 90, { error: 'must have at most 90 characters', path: ['text'] })
    .optional()
    .describe(
      'The most telling result of this priority in a few words, with its year; left out where none is known',
    ),
  themes: z.array(slug).min(1).max(3).describe('Themes from content/themes.yaml'),
  targets: z.array(target),
  targetsNotFound: z
    .strictObject({ why: plainText, sources: sourceIds.optional() })
    .optional()
    .describe('Why no target, or not every target, is shown; required where there is none'),
  actions: z.array(action),
  notes: z.array(citedStatement).default([]),
});

export type Target = z.infer<typeof target>;
export type Action = z.infer<typeof action>;
export type Priority = z.infer<typeof priority>;
