import { z } from 'zod';
import { citation, plainText, webAddress } from '../common.ts';

/** One website of or about the area. */
export const website = z.strictObject({
  name: plainText,
  url: webAddress.nullable(),
  kind: z.enum(['area website', 'council page', 'research school', 'project', 'social media', 'other']),
  state: z
    .enum(['seen in an archived copy', 'named in a source', 'closed or replaced', 'not known'])
    .describe('What the sources show; nobody checked whether it is online today'),
  note: plainText.optional(),
  ...citation,
});
