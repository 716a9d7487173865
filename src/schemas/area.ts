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
  statementStatus,
  webAddress,
} from './common.ts';
import { rung } from './evidence.ts';
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

/** Units of figures of need and of results. */
export const units = [
  'percent',
  'percentage points',
  'months',
  'years',
  'days',
  'grades',
  'score',
  'number',
  'rank',
  'rate',
] as const;

/** One of the three answers at the head of an area's page. */
const answer = citedStatement.refine(({ text }) => text.length <= 200, {
  error: 'must have at most 200 characters',
  path: ['text'],
});

/** One figure that describes the area when the plan began, or close to it. */
const needFigure = z.strictObject({
  measure: plainText.describe('What is measured, and of whom'),
  value: plainText.describe('The figure as the source has it, with unit; words where it gives no number'),
  comparison: plainText.nullable().describe('What the source compares it with: "England: 69%"'),
  year: plainText.nullable().describe('Year of the figure; null where the source does not say'),
  theme: slug.nullable().describe('Theme from content/themes.yaml it belongs to'),
  short: plainText
    .max(60)
    .optional()
    .describe('Label in the chart, at most 60 characters: "Reading at 11"; only where "against" is given'),
  figure: z.number().optional().describe('The number in "value", for the chart; the words there stay exact'),
  unit: z.enum(units).optional().describe('Unit of "figure"'),
  against: z
    .strictObject({
      figure: z.number().describe('The number it is compared with, in the same unit'),
      who: plainText.describe('Of whom: "England", "Other children in Derby"'),
      sameGroup: z
        .boolean()
        .describe('Whether both numbers are of the same group of pupils and the same year'),
    })
    .optional()
    .describe('The number in "comparison", where it has one'),
  note: plainText.optional(),
  ...citation,
});

/** What sources say of need without a figure. */
const needNote = z.strictObject({
  text: plainText.describe('One sentence, whose year and speaker are in the words'),
  theme: slug.nullable().describe('Theme from content/themes.yaml it belongs to'),
  ...citation,
});

/** A project, told so that someone can judge whether to copy it. */
const idea = z.strictObject({
  name: plainText.max(80).describe('Name of the project, with what it is where the name does not say'),
  what: plainText.max(240).describe('What was done, in one or two sentences'),
  who: plainText.max(120).nullable().describe('For whom: "Children aged 9 to 14"; null where no source says'),
  people: z
    .strictObject({ number: z.number().int().positive(), of: plainText.max(60) })
    .nullable()
    .describe('How many took part or were reached, and of what: 682, "children"; null where not known'),
  result: plainText
    .max(60)
    .nullable()
    .describe('The result as a short phrase: "83% said things got better"; null where no result is known'),
  resultOf: plainText
    .max(200)
    .nullable()
    .describe('Of whom, when, and measured by whom; goes on from "result"; null with it'),
  weakness: plainText
    .max(200)
    .nullable()
    .describe('What weakens the result: "No number of replies, no comparison"; null with "result"'),
  cost: z
    .strictObject({
      text: plainText.max(120).describe('What it cost, as the source has it, and for when'),
      gbp: gbp.nullable().describe('The same in pounds; null where it is not one number'),
      sources: sourceIds,
    })
    .nullable()
    .describe('Null where no source gives a cost'),
  measuredBy: z
    .enum(['independent', 'those who ran it', 'not stated'])
    .nullable()
    .describe('Who measured the result; null where there is none'),
  lasted: citedStatement.nullable().describe('Whether it went on after the programme; null where not known'),
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
  covers: z
    .tuple([z.number().int(), z.number().int()])
    .refine(([first, last]) => first <= last, { error: 'must not end before it begins' })
    .optional()
    .describe('First and last school year, each by the year it begins: [2017, 2019] is 2017/18 to 2019/20'),
  preferred: z
    .literal(true)
    .optional()
    .describe('True for the one sum of its years that the money bar shows; needs "gbp" and "covers"'),
  priorities: z.array(slug).default([]).describe('Ids of the priorities it paid for; may be empty'),
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
        before: z.number().optional().describe('The figure before, where the source gives one'),
        after: z.number().optional().describe('The figure after, in the same unit'),
        unit: z.enum(units).optional().describe('Unit of "before" and "after"'),
        n: z.number().int().positive().optional().describe('How many people or schools the figure is of'),
        compared: plainText
          .optional()
          .describe('What it is compared with, and that figure: "England: 29% fewer"'),
      }),
    )
    .default([]),
  priorities: z.array(slug).describe('Ids of the priorities it belongs to; may be empty'),
  themes: z.array(slug).describe('Themes from content/themes.yaml; may be empty'),
  status: statementStatus.optional(),
  date: partialDate
    .nullable()
    .optional()
    .describe('When it happened or was said, as exact as the source; null where not known'),
  grades: z
    .tuple([rung, rung])
    .optional()
    .describe(
      'The rung of the ladder of evidence (src/schemas/evidence.ts), given by two readers independently; the lower stands. For project results, delivery and evaluations',
    ),
  idea: idea.optional().describe('The project as an idea to copy; one record for each project'),
  partOf: slug.optional().describe('Id of the outcome of this area that holds the idea of the same project'),
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
  answers: z
    .strictObject({
      need: answer.describe('What was wrong when the plan began: one sentence with the most telling figure'),
      plan: answer.describe('What was planned, for when and with how much money: one sentence'),
      result: answer.describe('What is known of the result: one sentence; says if it is little'),
    })
    .optional()
    .describe('Three sentences at the head of the page, at most 200 characters each'),
  places: z.array(plainText).describe('Towns and places of the area that people search for (search only)'),
  plan: planDocument,
  need: z.array(needFigure).describe('Figures only; what has none goes to needNotes'),
  needNotes: z.array(needNote).default([]).describe('What sources say of need without a figure'),
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
export type Idea = z.infer<typeof idea>;
export type NeedFigure = Area['need'][number];
export type MoneyLine = Area['money'][number];
export type Outcome = Area['outcomes'][number];
export type Website = Area['websites'][number];
export type Board = Area['board'];
export type PlanDocument = Area['plan'];
