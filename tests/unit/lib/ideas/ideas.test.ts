import { describe, expect, it } from 'vitest';
import {
  allIdeas,
  areaEvaluations,
  ladderCounts,
  lowerRung,
  weighSentence,
  withoutResult,
  withResult,
} from '../../../../src/lib/ideas/ideas.ts';
import type { AreaRecord } from '../../../../src/lib/area/areaRecord.ts';

const idea = (name: string, result: string | null, people: number | null) => ({
  name,
  what: 'Something.',
  who: null,
  people: people === null ? null : { number: people, of: 'children' },
  result,
  resultOf: result === null ? null : 'Of all.',
  weakness: result === null ? null : 'No comparison.',
  cost: null,
  measuredBy: null,
  lasted: null,
});
const outcome = (id: string, more: object) => ({
  id,
  kind: 'project result',
  title: id,
  text: id,
  results: [],
  priorities: [],
  themes: [],
  sources: ['a'],
  ...more,
});
const area = (id: string, outcomes: object[]): AreaRecord =>
  ({ id, data: { name: id, outcomes } }) as unknown as AreaRecord;

const areas = [
  area('ash', [
    outcome('count', { idea: idea('Count', '10 schools', 10), grades: [1, 1] }),
    outcome('many', { idea: idea('Many', '900 pupils', 900), grades: [1, 2] }),
    outcome('plain', { idea: idea('Plain', null, null), grades: ['none', 'none'] }),
    outcome('closed', { kind: 'evaluation', grades: [0, 0] }),
  ]),
  area('elm', [outcome('trial', { idea: idea('Trial', 'No gain', 600), grades: [5, 5] })]),
];

describe('the grade that stands', () => {
  it('is the lower of the two', () => {
    expect(lowerRung([3, 2])).toBe(2);
    expect(lowerRung([1, 'none'])).toBe('none');
    expect(lowerRung([0, 5])).toBe(0);
  });
});

describe('the list of ideas', () => {
  it('has the strongest evidence first, then the most people', () => {
    expect(allIdeas(areas).map(({ idea: { name } }) => name)).toEqual(['Trial', 'Many', 'Count', 'Plain']);
  });

  it('shows apart what has no result', () => {
    const ideas = allIdeas(areas);
    expect(withResult(ideas).map(({ idea: { name } }) => name)).toEqual(['Trial', 'Many', 'Count']);
    expect(withoutResult(ideas).map(({ idea: { name } }) => name)).toEqual(['Plain']);
  });

  it('counts each rung, those without any too', () => {
    expect(ladderCounts(allIdeas(areas)).map(({ step, count }) => [step.rung, count])).toEqual([
      [5, 1],
      [4, 0],
      [3, 0],
      [2, 0],
      [1, 2],
      [0, 0],
    ]);
  });

  it('keeps evaluations that are no idea for a list of their own', () => {
    expect(areaEvaluations(areas).map(({ outcome: { id } }) => id)).toEqual(['closed']);
  });

  it('refuses an idea that nobody graded', () => {
    const ungraded = [area('oak', [outcome('bare', { idea: idea('Bare', null, null) })])];
    expect(() => allIdeas(ungraded)).toThrow('oak, bare: an idea without grades');
  });
});

describe('what results can show', () => {
  const graded = (...rungs: (0 | 1 | 2 | 3 | 4 | 5)[]): ReturnType<typeof allIdeas> =>
    rungs.map((rung) => ({ ...allIdeas(areas)[0], rung }) as ReturnType<typeof allIdeas>[number]);

  it.each([
    [
      [1, 2],
      'None of the 2 results rests on a trial or an outside study with a comparison: they show what was counted or said, not what the work changed.',
    ],
    [
      [5, 1, 1],
      '1 of the 3 results rests on a trial or an outside study with a comparison: the others show what was counted or said, not what the work changed.',
    ],
    [
      [5, 4, 1],
      '2 of the 3 results rest on a trial or an outside study with a comparison: the others show what was counted or said, not what the work changed.',
    ],
    [[4, 5], 'All 2 results rest on a trial or an outside study with a comparison.'],
    [
      [3],
      'The one result does not rest on a trial or an outside study with a comparison: it shows what was counted or said, not what the work changed.',
    ],
    [[4], 'The one result rests on a trial or an outside study with a comparison.'],
  ] as const)('of rungs %s is said in a sentence', (rungs, sentence) => {
    expect(weighSentence(graded(...rungs))).toBe(sentence);
  });
});
