import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';
import { repeatProblems } from '../../../../src/reading/content/repeats.ts';

const messages = (...lines: string[]): string[] =>
  repeatProblems({ file: 'a.yaml', yaml: readYaml('a.yaml', lines.join('\n')) }).map(formatProblem);

describe('what stands in a file', () => {
  it('has ids that are used once in their list, however deep', () => {
    expect(messages('one:', '  - id: a', '  - id: b', '  - id: a', 'two:', '  - id: a')).toEqual([
      'a.yaml:4:9: one.2.id: "a" is used twice in this list',
    ]);
  });

  it('names an area, a theme, a priority, a district or a word once in a list', () => {
    expect(messages('areas: [derby, derby]', 'a:', '  themes: [maths, other, maths]')).toEqual([
      'a.yaml:1:16: areas.1: "derby" is named twice in this list',
      'a.yaml:3:26: a.themes.2: "maths" is named twice in this list',
    ]);
    expect(messages('districts: [E1, E1]', 'priorities: [a, a]', 'notFound: [b, b]')).toHaveLength(3);
  });

  it('may say the same thing twice where it names nothing', () => {
    expect(messages('partners: [A, A]', 'notFound:', '  - what: A', '  - what: A')).toEqual([]);
  });

  it('does not lead from a word of the glossary to itself', () => {
    expect(messages('plan:', '  seeAlso: [board, plan]', 'board:', '  seeAlso: [plan]')).toEqual([
      'a.yaml:2:20: plan.seeAlso.1: "plan" leads to itself; remove it',
    ]);
  });
});
