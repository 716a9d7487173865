import { describe, expect, test } from 'vitest';
import {
  sectionExpression,
  sections,
} from '../../../../../src/integrations/finishedSite/headers/sections.ts';

const districts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => ({
  file: `data/districts/${name}/index.html`,
  script: false,
}));
const withTool = [{ file: 'data/districts/index.html', script: true }, ...districts];

describe('the site is cut into parts that do not overlap', () => {
  test('a folder whose pages need the same is one part, and files at the root are one each', () => {
    expect(
      sections([
        { file: 'index.html', script: false },
        { file: 'robots.txt' },
        { file: 'areas/index.html', script: false },
        { file: 'areas/derby/index.html', script: false },
        { file: 'search/index.html', script: true },
        { file: 'search/index.json' },
      ]),
    ).toEqual([
      { pattern: '/', script: false },
      { pattern: '/robots.txt', script: false },
      { pattern: '/areas/*', script: false },
      { pattern: '/search/*', script: true },
    ]);
  });

  test('many pages below a page with a script are one part without', () => {
    expect(sections(withTool)).toEqual([
      { pattern: '/data/districts/', script: true },
      { pattern: '/data/districts/:page/', script: false },
    ]);
  });

  test('where other files lie between them, the folder is one part that allows what one page needs', () => {
    expect(sections([...withTool, { file: 'data/districts/all.json' }])).toEqual([
      { pattern: '/data/districts/*', script: true },
    ]);
  });
});

test.each([
  ['/', '/', '^/(index\\.html)?$'],
  ['/sub/', '/', '^/sub/(index\\.html)?$'],
  ['/', '/robots.txt', '^/robots\\.txt$'],
  ['/sub/', '/areas/*', '^/sub/areas/'],
  ['/', '/data/districts/:page/', '^/data/districts/[^/]+/(index\\.html)?$'],
])('below %s, %s is the expression %s', (base, pattern, expected) => {
  expect(sectionExpression(base, pattern)).toBe(expected);
});
