import { z } from 'zod';
import { cellText, column, columnsOf } from './column.ts';
import { slug } from './common.ts';
import { ladder } from './evidence.ts';

const told = 'The sources named in the row, in our words';
const own = 'This project';
const ids = z.array(slug).readonly();
const rungs = [...ladder.map(({ rung }) => String(rung)), 'none'];
const grade = z.enum(rungs as [string, ...string[]]);

/** A column of text in our own words about a project. */
const words = (title: string, description: string, example: string, missing: string | null) =>
  column(missing === null ? cellText : cellText.nullable(), {
    title,
    description,
    unit: null,
    type: 'string',
    example,
    missing,
    source: told,
  });

/** A column that holds a grade. */
const gradeColumn = (title: string, description: string) =>
  column(grade, {
    title,
    description,
    unit: null,
    type: 'string',
    example: '2',
    missing: null,
    source: own,
    allowed: rungs,
  });

/** One row of `ideas.csv`: one project of one area. Made from the areas' records, never typed. */
export const ideaRow = z.strictObject({
  area: column(slug, {
    title: 'Area',
    description: 'The opportunity area, as in the address of its page.',
    unit: null,
    type: 'string',
    example: 'hastings',
    missing: null,
    source: own,
  }),
  record: column(slug, {
    title: 'Record',
    description: 'Anchor of the record on the page of its area. With area it identifies the row.',
    unit: null,
    type: 'string',
    example: 'outcome-key-workers-2020',
    missing: null,
    source: own,
  }),
  name: words('Name', 'Name of the project.', 'Key workers for ages 9 to 14', null),
  what: words('What', 'What was done.', 'Weekly sessions with a key worker in school.', null),
  who: words('For whom', 'For whom it was.', 'Children aged 9 to 14', 'No source says.'),
  people: column(z.int().positive().nullable(), {
    title: 'People',
    description: 'How many took part or were reached; people_of says what is counted.',
    unit: 'number',
    type: 'integer',
    example: '682',
    missing: 'Not known.',
    source: told,
    minimum: 1,
  }),
  people_of: words('People of', 'What is counted in people.', 'children', 'Not known.'),
  result: words(
    'Result',
    'The result in a short phrase. Read it with weakness and rung.',
    '83% said things got better',
    'No result is known.',
  ),
  result_of: words(
    'Result of whom',
    'Of whom, when, and measured by whom.',
    'Young people who used the service, January 2020',
    'No result is known.',
  ),
  weakness: words(
    'Weakness',
    'What weakens the result.',
    'No number of replies and no comparison.',
    'No result is known.',
  ),
  measured_by: column(z.enum(['independent', 'those who ran it', 'not stated']).nullable(), {
    title: 'Measured by',
    description: 'Who measured the result.',
    unit: null,
    type: 'string',
    example: 'those who ran it',
    missing: 'No result is known.',
    source: told,
    allowed: ['independent', 'those who ran it', 'not stated'],
  }),
  rung: gradeColumn(
    'Rung of the ladder of evidence',
    '5: trial with a control group; 4: outside study with a comparison; 3: outside evaluators, before and after; 2: own figures, before and after or against England; 1: a count, or what users said; 0: evaluated, but we found no findings; none: no result and no evaluation known. The lower of first_grade and second_grade.',
  ),
  first_grade: gradeColumn('First grade', 'The grade of the first reader.'),
  second_grade: gradeColumn(
    'Second grade',
    'The grade of the second reader, given without knowing the first.',
  ),
  cost: words('Cost', 'What it cost, as the source has it.', 'About £250,000 a year', 'Not found.'),
  cost_gbp: column(z.number().nonnegative().nullable(), {
    title: 'Cost in pounds',
    description: 'The cost as one number, where it is one.',
    unit: 'GBP',
    type: 'number',
    example: '250000',
    missing: 'Not found, or not one number.',
    source: told,
    minimum: 0,
  }),
  lasted: words(
    'Did it last',
    'Whether it went on after the programme.',
    'It passed to the NHS.',
    'Not known.',
  ),
  themes: column(ids, {
    title: 'Themes',
    description: 'Themes of this site, separated by semicolons.',
    unit: null,
    type: 'list',
    example: 'mental-health-and-wellbeing',
    missing: 'No theme.',
    source: own,
  }),
  sources: column(z.array(slug).min(1).readonly(), {
    title: 'Sources',
    description: 'Ids of the sources in sources.csv, separated by semicolons.',
    unit: null,
    type: 'list',
    example: 'hastingsopportunityarea-2020-01-21-mental-health-delivery',
    missing: null,
    source: own,
  }),
  page: column(z.url(), {
    title: 'Page',
    description: 'Address of the record on this site.',
    unit: null,
    type: 'string',
    example: 'https://opportunity-areas.example/areas/hastings/#outcome-key-workers-2020',
    missing: null,
    source: own,
    unique: true,
  }),
});

export type IdeaRow = z.infer<typeof ideaRow>;

/** The columns of `ideas.csv` in order. */
export const ideaColumns = columnsOf(ideaRow);
