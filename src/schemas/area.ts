import { z } from 'zod';
import { board } from './area/board.ts';
import { moneyLine } from './area/money.ts';
import { answer, needFigure, needNote } from './area/need.ts';
import { outcome } from './area/outcome.ts';
import { planDocument } from './area/planDocument.ts';
import { website } from './area/website.ts';
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
} from './common.ts';
import { priority } from './priority.ts';
import { regions } from './region.ts';

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
