import { afterAll, beforeAll, expect } from 'vitest';
import { formatProblem } from '../../src/reading/content/problem.ts';
import { type BrokenTree, brokenTree } from './brokenTree.ts';
import type { Case } from './cases.ts';
import type { ContentFault } from './contentFile.ts';
import { seeded } from './random.ts';

const place = /^(?:content|data)\/.+?:[1-9]\d*:[1-9]\d*: \S/;

/** Words of the program, not of the people who edit: what a message must not be made of. */
const unclear =
  /undefined|\[object|Invalid |Too (?:small|big)|expected (?:array|string|number)|pattern \/|needs (?:string|array|object|record|int)\b|parseAllDocuments|acorn/;

/** Characters that a terminal would act upon, or that turn the text round. */
const hidden = /[\p{Cc}\p{Cf}]/u;

/**
 * Makes a tree for the tests of a file, and gives the test of one fault: it must be refused, with the file and the
 * line to blame, in words that say what was found and what is allowed.
 */
export function refusalInTree(): (fault: Case<ContentFault>) => void {
  let tree: BrokenTree | undefined;
  beforeAll(() => {
    tree = brokenTree();
  }, 60_000);
  afterAll(() => tree?.remove());
  return ({ fault, seed }) => {
    if (tree === undefined) throw new Error('the tree is not there yet');
    const change = fault.break(tree.files, seeded(seed));
    expect(change.text ?? change.instead ?? 'taken away').not.toBe(tree.files.get(change.file));
    const problems = tree.problemsWith(change);
    expect(problems).not.toEqual([]);
    for (const message of problems.map(formatProblem)) {
      expect(message).toMatch(place);
      expect(message).not.toMatch(unclear);
      expect(message).not.toMatch(hidden);
    }
    const blamed = problems.filter((problem) => problem.file.startsWith(change.blamed ?? change.file));
    expect(blamed).not.toEqual([]);
    expect(blamed.map((problem) => problem.line)).toContain(change.line ?? blamed[0]?.line);
    expect(blamed.map(formatProblem).join('\n')).toMatch(change.says ?? /\S/);
  };
}
