import { describe, expect, it } from 'vitest';
import { orderProblems } from '../../../../src/reading/content/dateOrder.ts';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';

const messages = (...lines: string[]): string[] =>
  orderProblems({ file: 'a.yaml', yaml: readYaml('a.yaml', lines.join('\n')) }).map(formatProblem);

describe('lists in order of time', () => {
  it('have changes and checks by hand newest first', () => {
    expect(messages('changes:', '  - date: "2020-01-01"', '  - date: "2021-01-01"')).toEqual([
      'a.yaml:3:11: changes.1.date: found "2021-01-01" below "2020-01-01"; the newest comes first',
    ]);
    expect(messages('byHand:', '  - date: "2020-01-01"', '  - date: "2021-01-01"')).toHaveLength(1);
  });

  it('have events, remarks and stages oldest first; a month may stand among its days', () => {
    const events = ['  - date: "2020-05-03"', '  - date: "2020-05"', '  - date: "2019"'];
    expect(messages('timeline:', ...events)).toEqual([
      'a.yaml:4:11: timeline.2.date: found "2019" below "2020-05"; the oldest comes first',
    ]);
    expect(messages('remarks:', ...events)).toHaveLength(1);
    expect(messages('stages:', ...events)).toHaveLength(1);
  });

  it('may hold what has no date, and other lists any order', () => {
    expect(messages('remarks:', '  - date: "2020"', '  - date: null', '  - date: "2019"')).toEqual([]);
    expect(messages('documents:', '  - date: "2020"', '  - date: "2019"')).toEqual([]);
  });
});
