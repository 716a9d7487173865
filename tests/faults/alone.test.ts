import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../src/reading/content/checkAll.ts';
import { formatProblem } from '../../src/reading/content/problem.ts';
import { goodTree } from './goodTree.ts';

let tree = { root: '', remove: (): void => undefined };

beforeAll(() => {
  tree = goodTree();
}, 60_000);
afterAll(() => {
  tree.remove();
});

/** The problems of the tree with one text of a file put in the place of another; the tree is whole again afterwards. */
function problemsWith(file: string, from: string | RegExp, to: string): string[] {
  const path = join(tree.root, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(from, to));
  try {
    return checkAll(tree.root).map(formatProblem);
  } finally {
    writeFileSync(path, before);
  }
}

describe('one mistake is told once, and not again wherever its file is referred to', () => {
  it.each([
    ['content/sources.yaml', 'kind: partner', 'kind: blog', 1],
    ['content/sources.yaml', 'kind: partner', 'kind: [', 1],
    ['content/areas/derby.mdx', 'exactness: up to', 'exactness: roughly', 1],
    ['content/areas/derby.mdx', 'name: Derby', 'name: [', 1],
    ['content/themes.yaml', 'description:', 'descriptoin:', 2],
    ['content/glossary.yaml', 'meaning:', 'meanign:', 2],
    ['data/selection-data.csv', 'E06000015,Derby,East Midlands', 'E06000015,Derby,East Mids', 1],
    ['data/selection-data.csv', /$/, 'Total,,,,,,,52650,,,,,,,12,\n', 1],
    ['data/context.csv', /$/, 'Total,55000000,,,,,,,,,,\n', 1],
  ])('%s with %s as %j', (file, from, to, count) => {
    const problems = problemsWith(file, from, to);
    expect(problems).toHaveLength(count);
    expect(problems.filter((problem) => !problem.startsWith(file))).toEqual([]);
  });

  it('a figure of a list without a source', () => {
    const problems = problemsWith('content/pages/privacy.mdx', 'no tracking', 'no tracking since 2026');
    expect(problems).toHaveLength(1);
  });
});
