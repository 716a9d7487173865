import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/lib/content/problem.ts';
import { readYaml } from '../../../../src/lib/content/readYaml.ts';
import {
  orderProblems,
  referenceProblems,
  repeatedIds,
} from '../../../../src/lib/content/storyReferences.ts';
import { usedSources } from '../../../../src/lib/content/usedSources.ts';

const known = { areas: new Set(['derby']), themes: new Set(['maths']), terms: new Set(['plan']) };
const read = (lines: readonly string[]) => readYaml('a.yaml', lines.join('\n'));

describe('references of the story', () => {
  it('finds unknown areas, themes and words, alone and in lists, with their places', () => {
    const yaml = read(['area: Derby', 'areas: [derby, leeds]', 'themes: [math]', 'seeAlso: [plans]']);
    expect(referenceProblems('a.yaml', yaml, known).map(formatProblem)).toEqual([
      'a.yaml:1:7: area: unknown area "Derby", allowed: derby',
      'a.yaml:2:16: areas.1: unknown area "leeds", allowed: derby',
      'a.yaml:3:10: themes.0: unknown theme "math", allowed: maths',
      'a.yaml:4:11: seeAlso.0: unknown word "plans", allowed: plan',
    ]);
  });

  it('takes what a programme’s page does not say for text', () => {
    const yaml = read(['inDetail:', '  - notFound: [How much it cost]', 'fund:', '  notFound: [leeds]']);
    expect(referenceProblems('a.yaml', yaml, known).map(({ line }) => line)).toEqual([4]);
  });

  it('finds ids that are used twice in one list', () => {
    const yaml = read(['one:', '  - id: a', '  - id: b', '  - id: a', 'two:', '  - id: a']);
    expect(repeatedIds('a.yaml', yaml).map(formatProblem)).toEqual([
      'a.yaml:4:9: one.2.id: "a" is used twice in this list',
    ]);
  });

  it('wants changes newest first and events oldest first; a month may stand among its days', () => {
    const yaml = read([
      'changes:',
      '  - date: "2020-01-01"',
      '  - date: "2021-01-01"',
      'timeline:',
      '  - date: "2020-05-03"',
      '  - date: "2020-05"',
      '  - date: "2019"',
    ]);
    expect(orderProblems('a.yaml', yaml).map(formatProblem)).toEqual([
      'a.yaml:3:11: changes.1.date: found "2021-01-01" below "2020-01-01"; the newest comes first',
      'a.yaml:7:11: timeline.2.date: found "2019" below "2020-05"; the oldest comes first',
    ]);
  });

  it('finds every source that a value names', () => {
    expect(usedSources({ a: [{ sources: ['one'] }], furtherReading: ['two'], url: 'x' })).toEqual([
      { id: 'one', path: ['a', 0, 'sources', 0] },
      { id: 'two', path: ['furtherReading', 0] },
    ]);
  });
});
