import { z } from 'zod';
import { plainText, slug, sourceIds } from './common.ts';

/** One term of the glossary. The key in content/glossary.yaml is its id. */
export const glossaryTerm = z.strictObject({
  term: plainText.describe('The term, spelt out'),
  abbreviation: plainText.nullable().describe('Short form as sources use it; null where there is none'),
  meaning: plainText.describe('One or two plain sentences'),
  seeAlso: z.array(slug).describe('Ids of related terms'),
  sources: sourceIds.optional().describe('Sources; required where the meaning states a figure'),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm> & { id: string };
