import { rule } from '../selection/rule.ts';
import type { SubpagePath } from '../programme/subpages.ts';
import type { PageHead } from './pageHead.ts';

/** The heads of pages whose words come from no record. Pages take theirs through `queries/everything.ts`. */
export const fixedHeads = [
  {
    path: '/a-to-z/',
    title: 'A to Z',
    heading: 'Everything, A to Z',
    description:
      'Everything on this site in one list: areas, priorities, themes, guides, terms, districts and data.',
  },
  {
    path: '/compare/',
    title: 'Compare areas',
    description:
      'The opportunity areas in one table: rank, money, targets and best evidence; two to four side by side, theme by theme.',
  },
  {
    path: '/data/',
    title: 'Data',
    pageTitle: 'Data to download: selection, results, targets, ideas',
    description:
      'Every table behind this site to download: the selection data, official results, targets and ideas, with columns, checksums, citation and versions.',
  },
  {
    path: '/data/columns/',
    title: 'What the columns mean',
    pageTitle: 'Columns of the data, table by table',
    description:
      'Every column of the tables beside the selection data: what it means, its source, unit, allowed values, and what an empty cell says.',
  },
  {
    path: '/data/districts/',
    title: `All ${rule.districts} districts`,
    description: `Every district of the Social Mobility Index 2016: its rank and sixth, what is known of the second index, and whether it was on the list of ${rule.longList} or chosen.`,
  },
  {
    path: '/glossary/',
    title: 'Glossary',
    description:
      'Words and abbreviations of the opportunity areas and of English schools, explained in plain words, A to Z.',
  },
  {
    path: '/ideas/',
    title: 'Ideas with evidence',
    description:
      'What the opportunity areas tried and what came of it, strongest evidence first: the result with its weakness beside it, the cost, and a written rule for every grade.',
  },
  {
    path: '/places/',
    title: 'Find a place',
    description:
      'Every town, village, ward and postcode district of England, and the district of 2016 in which it lies: was it chosen as an opportunity area, and why not?',
  },
  {
    path: '/print/',
    title: 'All plans in one document',
    description:
      'What we found of the delivery plans of all opportunity areas, in one document to print, with one list of sources.',
  },
  {
    path: '/results/',
    title: 'Did it work? Official results',
    description:
      'Official figures of every opportunity area before, during and after the programme, beside England and the places that were not chosen.',
  },
  {
    path: '/sources/',
    title: 'All sources',
    description:
      'Every source that this site cites, by kind: official, partner, press, research and local sites.',
  },
  {
    path: '/targets/',
    title: 'All targets',
    description:
      'Every target of every opportunity area that public sources give: what was to be reached, by when, and what is known of the outcome.',
  },
  {
    path: '/themes/',
    title: 'Themes',
    description:
      'Which opportunity area worked on what: the priorities of all plans, sorted into themes from early years to work.',
  },
] as const satisfies readonly PageHead[];

/** The heads of the pages of the programme's story. Their changes are those of `content/programme.yaml`. */
export const programmeHeads = [
  {
    path: '/programme/',
    title: 'The programme',
    pageTitle: 'The programme: summary and timeline',
    description:
      'What the opportunity areas programme was, what happened when from January 2016 to today, and what came after it.',
  },
  {
    path: '/programme/money/',
    title: 'The programme’s money',
    pageTitle: 'Money of the opportunity areas programme',
    description:
      'How the programme’s money grew from £60 million to £108 million, what each area got in the fourth year, and what is known of spending.',
  },
  {
    path: '/programme/people/',
    title: 'Who ran the programme',
    pageTitle: 'Who ran the opportunity areas programme',
    description:
      'The department, the partnership boards and their chairs, national partners, and the research school of each opportunity area.',
  },
  {
    path: '/programme/evaluation/',
    title: 'Evaluations and criticism',
    pageTitle: 'Did the opportunity areas work? Evaluations and criticism',
    description:
      'Evaluations and criticism of the opportunity areas side by side: what each looked at, what it found, and what it could not say.',
  },
  {
    path: '/programme/sharing-learning/',
    title: 'Sharing learning',
    pageTitle: 'Sharing what the opportunity areas learned',
    description:
      'How the opportunity areas passed on what they had learned: twinning, websites, webinars, insight guides, local reports and single programmes.',
  },
  {
    path: '/programme/documents/',
    title: 'Documents',
    pageTitle: 'Official documents of the opportunity areas programme',
    description:
      'Every official document known of the opportunity areas: title, date, ISBN, pages, file size, and how much of it we could read.',
  },
  {
    path: '/programme/open-questions/',
    title: 'Open questions',
    pageTitle: 'Open questions about the opportunity areas programme',
    description:
      'Where sources on the opportunity areas programme do not agree, and what we looked for and could not find.',
  },
] as const satisfies readonly (PageHead & { path: SubpagePath })[];
