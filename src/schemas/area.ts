import { z } from 'zod';
import { board } from './area/board.ts';
import { moneyLine } from './area/money.ts';
import { answer, needFigure, needNote } from './area/need.ts';
import { outcome } from './area/outcome.ts';
import {
  change,
  citation,
  citedStatement,
  citedValue,
  disagreement,
  gssCode,
  isoDate,
  leadStatement,
  notFound,
  plainText,
  sourceIds,
  isbn,
  webAddress,
} from './common.ts';
import { priority } from './priority.ts';
import { regions } from './region.ts';

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

export const settingTypes = ['coastal', 'urban', 'rural'] as const;

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
export type Idea = NonNullable<Area['outcomes'][number]['idea']>;
export type NeedFigure = Area['need'][number];
export type MoneyLine = Area['money'][number];
export type Outcome = Area['outcomes'][number];
export type Website = Area['websites'][number];
export type Board = Area['board'];
export type PlanDocument = Area['plan'];
