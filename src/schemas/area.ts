import { z } from 'zod';
import {
  change,
  citation,
  citedStatement,
  citedValue,
  disagreement,
  gbp,
  gssCode,
  inOrder,
  isbn,
  isoDate,
  leadStatement,
  notFound,
  partialDate,
  plainText,
  slug,
  sourceIds,
  webAddress,
} from './common.ts';
import { priority } from './priority.ts';
import { regions } from './region.ts';

export const settingTypes = ['coastal', 'urban', 'rural'] as const;

/** The published plan document and what is known about it. A field that no source gives is null. */
const planDocument = z.strictObject({
  title: citedValue(plainText).describe('Title as GOV.UK lists it'),
  coverTitle: citedValue(plainText).nullable().describe('Title and subtitle on its cover'),
  published: citedValue(isoDate).describe('Day of first publication'),
  isbn: citedValue(isbn).nullable(),
  pages: citedValue(z.number().int().positive()).nullable(),
  fileSizeMb: citedValue(z.number().positive()).nullable().describe('PDF size in megabytes'),
  period: citedValue(plainText).nullable().describe('Years that the plan covers'),
  officialPage: citedValue(webAddress).describe('GOV.UK page that carries the plan'),
  corrections: z.array(citedStatement).describe('Corrections that the publisher made'),
  notes: z.array(citedStatement).describe('Structure, vision, edition, what is odd about it'),
});

/** One figure that describes the area when the plan began, or close to it. */
const needFigure = z.strictObject({
  measure: plainText.describe('What is measured, and of whom'),
  value: plainText.describe('The figure as the source has it, with unit; words where it gives no number'),
  comparison: plainText.nullable().describe('What the source compares it with: "England: 69%"'),
  year: plainText.nullable().describe('Year of the figure; null where the source does not say'),
  theme: slug.nullable().describe('Theme from content/themes.yaml it belongs to'),
  note: plainText.optional(),
  ...citation,
});

/** One chair of the board, and when. */
const chair = z
  .strictObject({
    name: plainText,
    role: plainText.optional().describe('Post held beside the chair'),
    from: partialDate.nullable().describe('First date on record as chair; null if not found'),
    to: partialDate.nullable().describe('Last date on record as chair; null if not found'),
    dates: plainText.describe('What is known of the dates, in words: "Chair in October 2017 and May 2019"'),
    ...citation,
  })
  .refine(({ from, to }) => from === null || to === null || inOrder(from, to), {
    error: 'must not be before the date in "from"',
    path: ['to'],
  });

/** Board: who led it, who sat on it, how it worked. */
const board = z.strictObject({
  chairs: z.array(chair),
  members: z.array(
    z.strictObject({
      organisation: plainText.nullable(),
      person: plainText.nullable(),
      role: plainText.optional(),
      when: plainText.optional(),
      ...citation,
    }),
  ),
  groups: z.array(citedStatement).describe('Working groups and sub-boards'),
  notes: z.array(citedStatement),
});

/** One sum of money. */
const moneyLine = z.strictObject({
  what: plainText.describe('What the money was for'),
  amount: plainText.describe('The amount in words and figures as the source has it: "over £10 million"'),
  gbp: gbp.nullable().describe('The same in pounds; null where it is not one number'),
  exactness: z.enum(['exact', 'about', 'over', 'under', 'up to', 'range', 'not stated']),
  period: plainText.nullable().describe('For when, as the source has it; null where it does not say'),
  kind: z.enum([
    'area total',
    'year 4 allocation',
    'year 5 allocation',
    'essential life skills',
    'early years',
    'research school',
    'local needs fund',
    'project',
    'spending',
    'national',
    'other',
  ]),
  state: z
    .enum(['announced', 'allocated', 'awarded', 'spent', 'reported'])
    .describe('What the source says of it'),
  note: plainText.optional(),
  ...citation,
});

/** What happened after the plan was published. */
const outcome = z.strictObject({
  id: slug.describe('Anchor: outcome- and a short name, unique on the page'),
  kind: z.enum([
    'later plan',
    'project result',
    'evaluation',
    'critical finding',
    'delivery',
    'sharing learning',
    'visit or statement',
    'legacy',
  ]),
  title: plainText,
  text: plainText.describe('What happened, in our words'),
  results: z
    .array(
      z.strictObject({
        value: plainText.describe('The number as the source has it, with what it counts'),
        group: plainText.nullable().describe('Of whom'),
        period: plainText.nullable().describe('When'),
        measuredBy: plainText.nullable().describe('Who measured it; null where the source does not say'),
      }),
    )
    .default([]),
  priorities: z.array(slug).describe('Ids of the priorities it belongs to; may be empty'),
  themes: z.array(slug).describe('Themes from content/themes.yaml; may be empty'),
  ...citation,
});

/** One website of or about the area. */
const website = z.strictObject({
  name: plainText,
  url: webAddress.nullable(),
  kind: z.enum(['area website', 'council page', 'research school', 'project', 'social media', 'other']),
  state: z
    .enum(['seen in an archived copy', 'named in a source', 'closed or replaced', 'not known'])
    .describe('What the sources show; nobody checked whether it is online today'),
  note: plainText.optional(),
  ...citation,
});

/** Everything that public sources tell of one opportunity area. The file name is the slug. */
export const area = z.strictObject({
  name: plainText.describe('Name of the opportunity area'),
  lead: leadStatement.describe('One sentence, at most 200 characters: what is special here'),
  region: z.enum(regions),
  districts: z.array(gssCode).min(1).describe('Districts in the selection data that make up the area'),
  settings: z.strictObject({
    types: z.array(z.enum(settingTypes)).min(1),
    note: plainText.describe('Whose description this is'),
    ...citation,
  }),
  wave: z.literal([1, 2]).describe('1: first six; 2: second six'),
  announced: citedValue(isoDate).describe('Day of the announcement'),
  places: z.array(plainText).describe('Towns and places of the area that people search for (search only)'),
  plan: planDocument,
  need: z.array(needFigure),
  priorities: z.array(priority).min(1),
  board,
  money: z.array(moneyLine),
  twinning: z.array(
    z.strictObject({
      with: plainText.describe('Place or area it was twinned with'),
      about: plainText.nullable().describe('What was shared'),
      ...citation,
    }),
  ),
  successor: z.array(citedStatement).min(1).describe('What replaced the programme here'),
  outcomes: z.array(outcome),
  websites: z.array(website),
  disagreements: z.array(disagreement),
  notFound: z.array(notFound),
  furtherReading: sourceIds.optional().describe('Sources worth reading that no statement cites'),
  changes: z.array(change).min(1).describe('Newest first'),
});

export type Area = z.infer<typeof area>;
export type NeedFigure = Area['need'][number];
export type MoneyLine = Area['money'][number];
export type Outcome = Area['outcomes'][number];
export type Website = Area['websites'][number];
export type Board = Area['board'];
export type PlanDocument = Area['plan'];
