import { describe, expect, it } from 'vitest';
import { linkProblems } from '../../../../src/reading/content/linkProblems.ts';
import { formatProblem } from '../../../../src/reading/content/problem.ts';

const addresses = new Set(['/', '/about/', '/areas/derby/', '/data/selection-data.csv']);
const messages = (url: string): string[] =>
  linkProblems(
    { file: 'a.mdx', links: [{ url, line: 3, column: 5 }] },
    '/areas/derby/',
    addresses,
    new Map([['/about/', new Set(['who', 'sources'])]]),
  ).map(formatProblem);

describe('a link of a text', () => {
  it.each([
    '../../about/',
    '../../about/#who',
    '../../about/#:~:text=who',
    '#need',
    '../../',
    'https://example.org/x',
    '../../data/selection-data.csv',
  ])('may lead to %s', (url) => {
    expect(messages(url)).toEqual([]);
  });

  it('must not name a place that the page does not have', () => {
    expect(messages('../../about/#whom')).toEqual([
      'a.mdx:3:5: found a link to "../../about/#whom", but /about/ has no place #whom; allowed: #who, #sources',
    ]);
  });

  it.each([
    ['/about/', '../../about/'],
    ['/about/#who', '../../about/#who'],
    ['/', '../../'],
  ])('must not be %s, which breaks below a path: it is told to write %s', (url, relative) => {
    expect(messages(url)).toEqual([
      `a.mdx:3:5: found a link to "${url}", which breaks where the site lives below a path; write ${relative}`,
    ]);
  });

  it.each([
    ['../leeds/', 'the site has no page /areas/leeds/; allowed: the addresses in data/addresses.txt'],
    ['/guides/', 'the site has no page /guides/; allowed: the addresses in data/addresses.txt'],
    [
      '../../about',
      'the site has no page /about; it must end with "/"; allowed: the addresses in data/addresses.txt',
    ],
    ['../../../about/', 'the site has no page ../about/; allowed: the addresses in data/addresses.txt'],
    ['../../%2e%2e/x/', 'the site has no page ../x/; allowed: the addresses in data/addresses.txt'],
  ])('must not lead to %s', (url, why) => {
    expect(messages(url)).toEqual([`a.mdx:3:5: found a link to "${url}", but ${why}`]);
  });
});
