import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../src/lib/content/checkAll.ts';
import { formatProblem, type Problem } from '../../src/lib/content/problem.ts';
import { casesOf } from './cases.ts';
import { bodyFaults } from './contentBody.ts';
import type { BrokenContent } from './contentFile.ts';
import { wholeFileFaults } from './contentFiles.ts';
import { frontMatterFaults } from './contentFrontMatter.ts';
import { shapeFaults } from './contentShape.ts';
import { valueFaults } from './contentValues.ts';
import { goodTree } from './goodTree.ts';
import { seeded } from './random.ts';

const place = /^(?:content|data)\/[^:]+:[1-9]\d*:[1-9]\d*: \S/;
const files = new Map<string, string>();
let tree = { root: '', remove: (): void => undefined };

beforeAll(() => {
  tree = goodTree();
  const areas = readdirSync(join(tree.root, 'content/areas')).map((name) => `content/areas/${name}`);
  for (const file of [...areas, 'content/sources.yaml', 'content/themes.yaml', 'data/selection-data.csv'])
    files.set(file, readFileSync(join(tree.root, file), 'utf8'));
}, 60_000);
afterAll(() => {
  tree.remove();
});

/** The problems of the tree with one file changed; the tree is whole again afterwards. */
function problemsWith({ file, text }: BrokenContent): Problem[] {
  const path = join(tree.root, file);
  mkdirSync(dirname(path), { recursive: true });
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
  try {
    return checkAll(tree.root);
  } finally {
    const before = files.get(file);
    rmSync(dirname(path).endsWith('.mdx') ? dirname(path) : path, { recursive: true, force: true });
    if (before !== undefined) writeFileSync(path, before);
  }
}

describe('the content, broken', () => {
  const faults = [...valueFaults, ...shapeFaults, ...frontMatterFaults, ...bodyFaults, ...wholeFileFaults];
  it.each(casesOf(faults, 3, 20))('is refused with $name', ({ fault, seed }) => {
    const change = fault.break(files, seeded(seed));
    expect(change.text).not.toBe(files.get(change.file));
    const problems = problemsWith(change);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(formatProblem(problem)).toMatch(place);
    const blamed = problems.filter((problem) => problem.file.startsWith(change.blamed ?? change.file));
    expect(blamed).not.toEqual([]);
    expect(blamed.map((problem) => problem.line)).toContain(change.line ?? blamed[0]?.line);
  });
});
