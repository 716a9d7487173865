import { z } from 'zod';
import { change, plainText } from './common.ts';

/** One page of running text about this site. The file name is the slug. */
export const page = z.strictObject({
  title: plainText,
  lead: plainText.describe('One sentence that says what the page holds'),
  changes: z.array(change).min(1).describe('Newest first'),
});
