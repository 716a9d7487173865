import { z } from 'zod';
import { academicYear, yearPattern } from './academicYear.ts';
import { cellText, column } from './column.ts';
import { slug } from './common.ts';
import { verdictKinds } from './targetCheck.ts';

const own = 'This project';

/** The columns of targets.csv that hold our comparison of the target with official figures. */
export const verdictColumns = {
  verdict: column(z.enum(verdictKinds), {
    title: 'Our comparison',
    description:
      'What our comparison of the target with an official figure gives. It does not stand for what the area reported; see outcome.',
    unit: null,
    type: 'string',
    example: 'not reached',
    missing: null,
    source: own,
    allowed: verdictKinds,
  }),
  verdict_words: column(cellText, {
    title: 'Our comparison in words',
    description: 'The same in words for readers, with the reason where we cannot tell.',
    unit: null,
    type: 'string',
    example: 'We cannot tell: no figure by district',
    missing: null,
    source: own,
  }),
  verdict_figure: column(cellText.nullable(), {
    title: 'Figure',
    description: 'The official figure and what it was held against.',
    unit: null,
    type: 'string',
    example: 'Derby 70.2%, England 71.8%, 2018/19.',
    missing: 'We cannot tell.',
    source: own,
  }),
  verdict_year: column(academicYear.nullable(), {
    title: 'Year of the figure',
    description: 'Academic year of the figure.',
    unit: null,
    type: 'string',
    example: '2018/19',
    missing: 'We cannot tell.',
    source: own,
    pattern: yearPattern,
  }),
  verdict_measure: column(slug.nullable(), {
    title: 'Measure of the figure',
    description: 'Id of the measure in measures.csv.',
    unit: null,
    type: 'string',
    example: 'key-stage-2',
    missing: 'We cannot tell.',
    source: own,
  }),
  verdict_note: column(cellText, {
    title: 'Note on the comparison',
    description: 'What the comparison takes the target to mean, or why there is none.',
    unit: null,
    type: 'string',
    example: 'It names no measure and no number.',
    missing: null,
    source: own,
  }),
};
