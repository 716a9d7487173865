import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { uniqueNameProblems } from '../../../../src/reading/content/uniqueNames.ts';
import { contentFile } from '../../../fixtures/contentFile.ts';

describe('what readers tell records apart by', () => {
  it('is not shared by two pages, whatever the case', () => {
    const pages = [contentFile('a.mdx', 'title: Careers', 'a'), contentFile('b.mdx', 'title: careers', 'b')];
    expect(uniqueNameProblems(pages, 'title').map(formatProblem)).toEqual([
      'b.mdx:1:8: title: found "careers", but a.mdx has it already; each needs its own',
    ]);
  });

  it('is not shared by two records of a file', () => {
    const file = contentFile('a.yaml', 'one:\n  order: 1\ntwo:\n  order: 2\nthree:\n  order: 1');
    expect(uniqueNameProblems([file], 'order').map(formatProblem)).toEqual([
      'a.yaml:6:10: three.order: found 1, but one has it already; each needs its own',
    ]);
  });

  it('may be missing: that is told elsewhere', () => {
    expect(uniqueNameProblems([contentFile('a.yaml', 'one: {}\ntwo: {}\nthree: null')], 'title')).toEqual([]);
    expect(uniqueNameProblems([contentFile('a.yaml', ''), contentFile('b.mdx', '[', 'b')], 'title')).toEqual(
      [],
    );
  });
});
