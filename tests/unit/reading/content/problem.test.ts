import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';

test('a problem is one line, with hidden characters by name', () => {
  const problem = { file: 'a\u202e.mdx', line: 1, column: 2, message: 'found "a\n b\u001b[31m"' };
  expect(formatProblem(problem)).toBe('a<U+202E>.mdx:1:2: found "a b<U+001B>[31m"');
});
