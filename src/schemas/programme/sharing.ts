import { z } from 'zod';
import { citation, citedStatement, plainText, slug, webAddress } from '../common.ts';

/** One twinning of an area with another place. */
const twinning = z.strictObject({
  area: slug.nullable().describe('Opportunity area that shared; null where the source names none'),
  with: plainText.describe('Place it was twinned with'),
  about: plainText.nullable().describe('What was shared; null where not found'),
  ...citation,
});

/** One website that collects what was learned. */
const hub = z.strictObject({
  name: plainText,
  url: webAddress.nullable(),
  text: plainText,
  ...citation,
});

/** One local report on what an area learned. */
const localLearning = z.strictObject({
  area: slug,
  title: plainText,
  statements: z.array(citedStatement).min(1),
});

/** One programme told in detail from its own page; `claim` marks what its author says of itself. */
const programmeInDetail = z.strictObject({
  id: slug,
  title: plainText,
  area: slug,
  by: plainText.describe('Who runs it and wrote the page'),
  plan: z.array(citedStatement).min(1).describe('What was planned'),
  claims: z.array(citedStatement).describe('What the author says of results; nobody else confirms it here'),
  notFound: z.array(plainText).describe('What the page does not say'),
});

/** How the areas' learning was shared. */
export const sharing = z.strictObject({
  about: z.array(citedStatement).describe('Strands, money and purpose of sharing'),
  twinning: z.array(twinning),
  twinningNotFound: z.array(slug).describe('Areas of which no twinned place was found'),
  hubs: z.array(hub),
  webinars: z.array(citedStatement),
  local: z.array(localLearning).describe('What single areas or their evaluators published'),
  inDetail: z.array(programmeInDetail),
});

type Sharing = z.infer<typeof sharing>;
export type Twinning = Sharing['twinning'][number];
export type ProgrammeInDetail = Sharing['inDetail'][number];
