import { z } from 'zod';
import { plainText } from './common.ts';

/** One theme of the controlled list in `content/themes.yaml`; the key there is its slug. */
export const theme = z.strictObject({
  title: plainText.describe('Name of the theme'),
  description: plainText.describe('What belongs to it, in one sentence'),
  synonyms: z.array(plainText).describe('Other words that people search for'),
});

export type Theme = z.infer<typeof theme> & { id: string };
