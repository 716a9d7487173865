import { z } from 'zod';
import { cellText, column, columnsOf } from './column.ts';
import { slug } from './common.ts';
import { academicYear, yearPattern } from './academicYear.ts';
import { targetKey } from './targetKey.ts';

const own = 'This project';

/** How a target is held against a figure. */
const targetRules = [
  'above England',
  'level with England',
  'at least',
  'more children',
  'top half of districts',
  'top half of authorities',
] as const;

/** Why a target cannot be held against a figure; the words are those that readers see. */
const targetReasons = [
  'no figure by district',
  'only figures of the county',
  'two districts, and no figure of both together',
  'figures of another group of pupils',
  'no number in the target',
  'no official measure here',
  'not about results',
] as const;

/** What our comparison of a target with official figures gives. */
export const verdictKinds = [
  'reached',
  'not reached',
  'not reached by the last figure',
  'cannot be told',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** One row of `data/target-checks.csv`: how one target is judged by official figures, or why it is not. */
export const targetCheck = z.strictObject({
  ...targetKey,
  measure: column(slug.nullable(), {
    title: 'Measure',
    description: 'Id of the measure in measures.csv that says the same as the target, of the same children.',
    unit: null,
    type: 'string',
    example: 'key-stage-2',
    missing: 'We cannot judge the target; see the reason.',
    source: own,
  }),
  place: column(
    z
      .string()
      .regex(/^E\d{8}$/, { error: 'must be a GSS code like E06000009' })
      .nullable(),
    {
      title: 'Place',
      description: 'GSS code of the place in results.csv whose figure is taken.',
      unit: null,
      type: 'string',
      example: 'E07000148',
      missing: 'We cannot judge the target; see the reason.',
      source: own,
      pattern: '^E\\d{8}$',
    },
  ),
  rule: column(z.enum(targetRules).nullable(), {
    title: 'Rule',
    description: 'How the figure is held against the target.',
    unit: null,
    type: 'string',
    example: 'above England',
    missing: 'We cannot judge the target; see the reason.',
    source: own,
    allowed: targetRules,
  }),
  threshold: column(z.number().nullable(), {
    title: 'Threshold',
    description: 'The number to reach, for the rules "at least" and "more children".',
    unit: 'unit of the measure, or children',
    type: 'number',
    example: '70',
    missing: 'The rule needs none.',
    source: 'The source of the target',
  }),
  from_year: column(academicYear.nullable(), {
    title: 'Counted from',
    description: 'The academic year that "more children" is counted from.',
    unit: null,
    type: 'string',
    example: '2015/16',
    missing: 'The rule needs none.',
    source: 'The source of the target',
    pattern: yearPattern,
  }),
  by_year: column(academicYear.nullable(), {
    title: 'By',
    description: 'Last academic year of the target.',
    unit: null,
    type: 'string',
    example: '2020/21',
    missing: 'The target has no deadline that was found, or it is not judged.',
    source: 'The source of the target',
    pattern: yearPattern,
  }),
  reason: column(z.enum(targetReasons).nullable(), {
    title: 'Why we cannot tell',
    description: 'Why official figures cannot say whether the target was reached.',
    unit: null,
    type: 'string',
    example: 'no figure by district',
    missing: 'The target is judged.',
    source: own,
    allowed: targetReasons,
  }),
  note: column(cellText, {
    title: 'Note',
    description: 'What the comparison takes the target to mean, or why there is none, in a sentence.',
    unit: null,
    type: 'string',
    example: 'The plan names no number.',
    missing: null,
    source: own,
  }),
});

export type TargetCheck = z.infer<typeof targetCheck>;

/** The columns of target-checks.csv in the order of the file. */
export const targetCheckColumns = columnsOf(targetCheck);
