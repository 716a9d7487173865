import { z } from 'zod';
import { change, isoDate, plainText } from './common.ts';

/** One check that a person did by hand on built pages. */
const handCheck = z.strictObject({
  what: plainText.describe('What was checked, and on which pages'),
  how: plainText.describe('With what, and how'),
  result: plainText.describe('What was found'),
  date: isoDate.describe('Day of the check'),
});

/** What the accessibility statement says of checks and known faults: content/accessibility.yaml. */
export const accessibility = z
  .strictObject({
    prepared: isoDate.describe('Day on which the statement was first prepared'),
    reviewed: isoDate.describe('Day on which the statement was last reviewed'),
    byHand: z.array(handCheck).describe('Only what was really done by hand, newest first'),
    open: z.array(plainText).describe('Faults that are known and not mended; empty where none is known'),
    changes: z.array(change).min(1).describe('Newest first'),
  })
  .refine(({ prepared, reviewed }) => reviewed >= prepared, {
    error: 'must not be before the day in "prepared"',
    path: ['reviewed'],
  });

export type Accessibility = z.infer<typeof accessibility>;
