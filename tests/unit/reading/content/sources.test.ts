import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { readYaml } from '../../../../src/reading/content/readYaml.ts';
import { sourceListProblems } from '../../../../src/reading/content/sourceListProblems.ts';
import { uncitedFigures } from '../../../../src/reading/content/uncitedFigures.ts';
import { usedSources } from '../../../../src/lib/citations/usedSources.ts';
import { contentFile } from '../../../fixtures/contentFile.ts';

const source = { title: 'A', publisher: 'P', url: null, date: null, kind: 'press', read: 'part' } as const;
const text = 'a:\n  title: A\nb:\n  title: B\n';
const problemsFor = (records: Record<string, { title: string }>, used: string[]): string[] =>
  sourceListProblems(
    's.yaml',
    {
      records: new Map(Object.entries(records).map(([id, part]) => [id, { ...source, ...part }])),
      files: [contentFile('s.yaml', text)],
    },
    new Set(used),
  ).map(formatProblem);

describe('the list of sources', () => {
  it('is sound where every source is cited and none is twice there', () => {
    expect(problemsFor({ a: { title: 'A' }, b: { title: 'B' } }, ['a', 'b'])).toEqual([]);
  });

  it('must not hold a source that nobody cites', () => {
    expect(problemsFor({ a: { title: 'A' }, b: { title: 'B' } }, ['a'])).toEqual([
      's.yaml:4:10: b: no page cites this source; remove it',
    ]);
  });

  it('must not hold one document under two ids', () => {
    expect(problemsFor({ a: { title: 'A' }, b: { title: 'A' } }, ['a', 'b'])).toEqual([
      's.yaml:4:10: b: the same title and address as a',
    ]);
  });
});

describe('the sources that a text uses', () => {
  it('are found however deep they stand, in the order of the file', () => {
    expect(
      usedSources({
        lead: { sources: ['a'] },
        list: [{ x: { sources: ['b', 'a'] } }],
        furtherReading: ['c'],
      }),
    ).toEqual([
      { id: 'a', path: ['lead', 'sources', 0] },
      { id: 'b', path: ['list', 0, 'x', 'sources', 0] },
      { id: 'a', path: ['list', 0, 'x', 'sources', 1] },
      { id: 'c', path: ['furtherReading', 0] },
    ]);
  });

  it('may stand alone, without a list', () => {
    expect(usedSources({ sources: 'a' })).toEqual([{ id: 'a', path: ['sources'] }]);
  });

  it('are none in what is no text', () => {
    expect(usedSources({ sources: [1, null] })).toEqual([]);
    expect(usedSources(null)).toEqual([]);
  });
});

describe('figures in front matter', () => {
  const messages = (yaml: string): string[] =>
    uncitedFigures('a.mdx', readYaml('a.mdx', yaml)).map(formatProblem);

  it('need a source in the same part or one around it', () => {
    expect(messages('lead:\n  text: All 12\n  sources: [a]')).toEqual([]);
    expect(messages('part:\n  sources: [a]\n  items:\n    - what: All 12')).toEqual([]);
    expect(messages('part:\n  items:\n    - what: All 12')).toEqual([
      'a.mdx:3:13: part.items.0.what: states a figure without a source: "All 12"',
    ]);
  });

  it('are no figures in addresses, ids and the list of changes', () => {
    expect(messages('url: https://a.example/12\nid: target-1\nchanges:\n  - text: In 2020')).toEqual([]);
  });
});
