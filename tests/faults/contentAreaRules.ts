import { type Item, itemFault, sourceOf } from './contentAreaItems.ts';
import type { ContentFault } from './contentFile.ts';

const against = '{ figure: 70, who: England, sameGroup: true }';
const compared: Item = { against, figure: '66', unit: 'percent', short: 'A label' };
const preferred: Item = { preferred: 'true', covers: '[2017, 2018]' };
const idea = (result: string, resultOf: string, weakness: string): string =>
  `{ name: A, what: B, who: null, people: null, result: ${result}, resultOf: ${resultOf}, weakness: ${weakness}, cost: null, measuredBy: null, lasted: null }`;
const noResult = idea('null', 'null', 'null');
const said = (text: string, source: string): string => `[{ text: ${text}, sources: [${source}] }]`;

const one = (item: Item) => () => [item];

/** Areas whose parts contradict each other. */
export const areaRuleFaults: ContentFault[] = [
  ...(['figure', 'unit', 'short'] as const).map((key) =>
    itemFault(
      `a comparison without "${key}"`,
      'need',
      one({ ...compared, [key]: '' }),
      undefined,
      new RegExp(`need\\.0\\.${key}: missing; a figure with "against" needs .+${key}: `),
    ),
  ),
  itemFault(
    'a preferred sum without pounds',
    'money',
    one({ ...preferred, gbp: 'null' }),
    'gbp',
    /money\.0\.gbp: found null; .+gbp: 6000000/,
  ),
  itemFault(
    'a preferred sum without years',
    'money',
    one({ preferred: 'true' }),
    undefined,
    /money\.0\.covers: missing; .+covers: \[2017, 2019\]/,
  ),
  itemFault(
    'two preferred sums of one kind and the same years',
    'money',
    () => [preferred, preferred],
    'preferred',
    /money\.1\.preferred: found a second "preferred" sum of kind "other" for 2017 to 2018/,
  ),
  itemFault(
    'money for an unknown priority',
    'money',
    one({ priorities: '[priority-99]' }),
    undefined,
    /unknown priority "priority-99", allowed: priority-1, /,
  ),
  itemFault(
    'an outcome of an unknown priority',
    'outcomes',
    one({ priorities: '[priority-99]' }),
    undefined,
    /unknown priority "priority-99", allowed: priority-1, /,
  ),
  itemFault(
    'a target of which nothing and something was found',
    'targets',
    (files) => [{ status: 'nothing found', outcome: said('It rose.', sourceOf(files, 'official')) }],
    'status',
    /status: found "nothing found", but "outcome" says something; write "met"/,
  ),
  itemFault(
    'a target that was met without a word of it',
    'targets',
    one({ status: 'met', statusBy: 'council' }),
    'status',
    /status: found "met", but "outcome" is empty/,
  ),
  itemFault(
    'a speaker where nothing was found',
    'targets',
    one({ status: 'nothing found', statusBy: 'council' }),
    'statusBy',
    /statusBy: found "council" where nothing was found; remove/,
  ),
  itemFault(
    'a target that was met, nobody says by whom',
    'targets',
    (files) => [{ status: 'met', outcome: said('It rose.', sourceOf(files, 'official')) }],
    undefined,
    /statusBy: missing; .+statusBy: council/,
  ),
  itemFault(
    'a speaker without a status',
    'targets',
    one({ statusBy: 'council' }),
    'statusBy',
    /statusBy: found "council" without "status"/,
  ),
  ...(['actions', 'outcomes'] as const).flatMap((list) => [
    itemFault(
      `${list} that only the press says were done`,
      list,
      (files) => [{ status: 'done', sources: `[${sourceOf(files, 'press|partner|local site')}]` }],
      'status',
      /status: found "done", but its sources are of kind "(?:press|partner|local site)"; .+ "reported"/,
    ),
    itemFault(
      `${list} planned without a word of a plan`,
      list,
      one({ status: 'planned' }),
      'status',
      /status: found "planned", but the text has no word of a plan; write/,
    ),
  ]),
  itemFault(
    'four main actions',
    'actions',
    () => [90, 91, 92, 93].map((number) => ({ id: `action-${number}`, main: 'true' })),
    'main',
    /found \d actions with "main" in this priority, allowed: at most 3/,
  ),
  itemFault(
    'a part of no outcome',
    'outcomes',
    one({ partOf: 'outcome-none' }),
    'partOf',
    /partOf: unknown outcome "outcome-none", allowed: /,
  ),
  itemFault(
    'a part of an outcome without an idea',
    'outcomes',
    () => [{ id: 'outcome-zy' }, { partOf: 'outcome-zy' }],
    'partOf',
    /partOf: found "outcome-zy", an outcome without "idea"; allowed: /,
  ),
  itemFault(
    'an idea without grades',
    'outcomes',
    one({ idea: noResult }),
    undefined,
    /grades: missing; an idea of kind "delivery" needs .+grades: \[2, 1\]/,
  ),
  itemFault(
    'a result of nobody',
    'outcomes',
    one({ idea: idea('It grew', 'null', 'Few'), grades: '[1, 1]' }),
    'idea',
    /idea\.resultOf: found null, but "result", "weakness" are filled/,
  ),
  itemFault(
    'a weakness without a result',
    'outcomes',
    one({ idea: idea('null', 'null', 'Few'), grades: '[1, 1]' }),
    'idea',
    /idea\.result: found null, but "weakness" is filled/,
  ),
];
