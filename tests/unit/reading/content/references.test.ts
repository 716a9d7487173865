import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';
import { referenceProblems } from '../../../../src/reading/content/references.ts';

const known = { areas: new Set(['derby']), themes: new Set(['maths']), terms: new Set(['plan']) };
const messages = (lines: readonly string[], names: Parameters<typeof referenceProblems>[1] = known) =>
  referenceProblems({ file: 'a.yaml', yaml: readYaml('a.yaml', lines.join('\n')) }, names).map(formatProblem);

describe('what content refers to', () => {
  it('must be a known area, theme or word, alone and in lists', () => {
    expect(messages(['area: Derby', 'areas: [derby, leeds]', 'themes: [math]', 'seeAlso: [plans]'])).toEqual([
      'a.yaml:1:7: area: unknown area "Derby", allowed: derby',
      'a.yaml:2:16: areas.1: unknown area "leeds", allowed: derby',
      'a.yaml:3:10: themes.0: unknown theme "math", allowed: maths',
      'a.yaml:4:11: seeAlso.0: unknown word "plans", allowed: plan',
    ]);
  });

  it('may be text where a programme’s page says nothing of it', () => {
    expect(
      messages(['inDetail:', '  - notFound: [How much it cost]', 'fund:', '  notFound: [leeds]']),
    ).toEqual(['a.yaml:4:14: fund.notFound.0: unknown area "leeds", allowed: derby']);
    expect(messages(['inDetail:', '  - area: leeds'])).toEqual([
      'a.yaml:2:11: inDetail.0.area: unknown area "leeds", allowed: derby',
    ]);
  });

  it('is not judged where the list of names cannot be read', () => {
    expect(messages(['theme: math', 'area: leeds'], { ...known, themes: undefined })).toEqual([
      'a.yaml:2:7: area: unknown area "leeds", allowed: derby',
    ]);
  });
});
