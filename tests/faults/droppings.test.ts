import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/reading/content/problem.ts';
import { type BrokenTree, brokenTree } from './brokenTree.ts';

let tree: BrokenTree | undefined;
beforeAll(() => {
  tree = brokenTree();
}, 60_000);
afterAll(() => tree?.remove());

describe('a file that a system or an editor leaves', () => {
  it.each([
    'content/.DS_Store',
    'content/Thumbs.db',
    'content/areas/desktop.ini',
    'content/areas/._derby.mdx',
    'content/areas/.derby.mdx.swp',
    'content/areas/derby.mdx~',
    'content/guides/.#careers.mdx',
    'data/.~lock.selection-data.csv#',
    'data/versions/.DS_Store',
  ])('does not stop the checks: %s', (file) => {
    expect(tree?.problemsWith({ file, text: 'x' }).map(formatProblem)).toEqual([]);
  });
});
