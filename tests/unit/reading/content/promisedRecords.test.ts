import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/reading/content/problem.ts';
import { missingIds, promisedProblems } from '../../../../src/reading/content/promisedRecords.ts';
import { contentKinds } from '../../../../src/schemas/contentKinds.ts';

const { areas, pages, themes, sources } = contentKinds;
const addresses = {
  promised: new Set([
    '/',
    '/areas/',
    '/areas/derby/',
    '/areas/old/',
    '/areas/derby.md',
    '/themes/maths/',
    '/about/',
    '/search/',
  ]),
  moved: new Set(['/areas/old/']),
  fixed: new Set(['/', '/areas/', '/search/']),
};
const none = new Set<string>();

describe('a record whose page was published', () => {
  it('is missing where its file is gone and nothing says where it went', () => {
    expect(missingIds(areas, none, addresses)).toEqual(['derby']);
    expect(missingIds(areas, new Set(['derby']), addresses)).toEqual([]);
    expect(missingIds(themes, none, addresses)).toEqual(['maths']);
  });

  it('is told from a page in code, where the code can be read', () => {
    expect(missingIds(pages, none, addresses)).toEqual(['about']);
    expect(missingIds(pages, none, { ...addresses, fixed: none })).toEqual([]);
  });

  it('is none where records have no pages', () => {
    expect(missingIds(sources, none, addresses)).toEqual([]);
  });

  it('is told with its file, its address and what to do', () => {
    expect(promisedProblems(areas, none, ['derby'], addresses).map(formatProblem)).toEqual([
      'content/areas/derby.mdx:1:1: "derby" is missing: /areas/derby/ was published; bring it back, or say in data/redirects.txt where it went',
    ]);
    expect(promisedProblems(themes, none, ['maths'], addresses)[0]?.file).toBe('content/themes.yaml');
  });
});

describe('a record whose address another page has', () => {
  it('needs another name', () => {
    expect(promisedProblems(pages, new Set(['about', 'search']), [], addresses).map(formatProblem)).toEqual([
      'content/pages/search.mdx:1:1: found the name "search", but /search/ is another page of this site; choose another name',
    ]);
  });
});
