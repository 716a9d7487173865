import { expect, test } from 'vitest';
import {
  formatProblem,
  mostCharacters,
  mostTold,
  ProblemError,
  tellProblems,
} from '../../../../src/reading/content/problem.ts';

test('a problem is one line, with hidden characters by name', () => {
  const problem = { file: 'a\u202e.mdx', line: 1, column: 2, message: 'found "a\n b\u001b[31m"' };
  expect(formatProblem(problem)).toBe('a<U+202E>.mdx:1:2: found "a b<U+001B>[31m"');
});

test.each([
  ['short ones', 3, mostTold],
  ['long ones', 300, 15],
  ['one that is longer than all may be', 9000, 7],
])(
  'of many messages at most 50 and 5,000 characters are told, the rest is counted: %s',
  (_name, length, told) => {
    const problems = Array.from({ length: 200 }, (_, index) => ({
      file: 'a',
      line: index + 1,
      column: 1,
      message: 'x'.repeat(length),
    }));
    const lines = tellProblems(problems);
    expect(lines.join('\n').length).toBeLessThan(mostCharacters);
    expect(lines).toHaveLength(told + 1);
    expect(lines.at(-1)).toBe(`and ${200 - told} more problems`);
  },
);

test('an error of problems has no stack trace, which would bury the place', () => {
  const error = new ProblemError([{ file: 'a', line: 1, column: 2, message: 'x' }]);
  expect(error.stack).toBe('ProblemError: a:1:2: x');
});
