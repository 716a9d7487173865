import { describe, expect, it } from 'vitest';
import { countProblems, ProblemError, sortProblems } from '../../../../src/reading/content/problem.ts';
import { ProblemLog } from '../../../../src/reading/content/problemLog.ts';

const at = (line: number) => ({ file: 'a', line, column: 1, message: 'x' });

describe('a list of problems', () => {
  it('keeps all of a few', () => {
    const log = new ProblemLog(2);
    log.push(at(1));
    log.push(at(2));
    expect(log.list()).toEqual([at(1), at(2)]);
  });

  it('keeps the first of many and says how many more there are, and from where', () => {
    const log = new ProblemLog(2);
    for (const line of [1, 2, 3, 4, 5]) log.push(at(line));
    expect(log).toHaveLength(5);
    expect(log.list()).toEqual([at(1), at(2), { ...at(3), message: 'and 3 more problems', stands: 3 }]);
    expect(countProblems(log.list())).toBe(5);
  });

  it('is sorted by place and told in full', () => {
    expect(
      sortProblems([at(10), at(9), { ...at(1), file: 'b' }]).map(({ file, line }) => file + line),
    ).toEqual(['a9', 'a10', 'b1']);
    expect(new ProblemError([at(2), at(1)]).message).toBe('a:1:1: x\na:2:1: x');
  });
});
