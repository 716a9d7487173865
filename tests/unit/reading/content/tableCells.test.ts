import { expect, test } from 'vitest';
import { sourceCellProblems, targetCellProblems } from '../../../../src/reading/content/tableCells.ts';
import type { Area } from '../../../../src/schemas/area.ts';
import { contentFile } from '../../../fixtures/contentFile.ts';

const front = `name: Derby
priorities:
  - id: priority-1
    number: 1
    title: "=Early years"
    themes: [early-years]
    targets:
      - id: target-1
        measure: A measure
        baseline: "+5 points"
        value: null
        deadline: null
        phase: early years
        outcome: []
        sources: [a-source]
`;

test('a text that a spreadsheet would take for a formula is a problem at its own line', () => {
  const file = contentFile('content/areas/derby.mdx', front, 'derby', 2);
  const problems = targetCellProblems({ ...file, data: file.yaml.value as Area, body: '' });
  expect(problems.map(({ line, message }) => `${line}: ${message.slice(0, 70)}`)).toEqual([
    '6: priorities.0.title: priority_title: found "=Early years": must not beg',
    '11: priorities.0.targets.0.baseline: baseline: found "+5 points": must not',
  ]);
});

test('a source whose title begins with @ is a problem at its own line', () => {
  const source = {
    title: '@school on the plan',
    publisher: 'A school',
    url: null,
    date: null,
    kind: 'partner',
    read: 'part',
  } as const;
  const problems = sourceCellProblems('content/sources.yaml', {
    records: new Map([['a-source', source]]),
    files: [contentFile('content/sources.yaml', 'a-source:\n  title: "@school on the plan"\n')],
  });
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '2:10 a-source.title: found "@school on the plan": must not begin with = + - @ or a space, nor hold control characters (sources.csv)',
  ]);
});
