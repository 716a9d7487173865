import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtTree, distIsUntouched, type Outcome, runAstro, runScript } from './builtTree.ts';

const data = 'data/selection-data.csv';
const area = 'content/areas/derby.mdx';
let tree = { root: '', remove: (): void => undefined };

beforeAll(() => {
  tree = builtTree();
}, 60_000);
afterAll(() => {
  tree.remove();
});

type Change = (text: string) => string | Uint8Array | undefined;

/** Changes a file (`undefined`: takes it away), and gives what puts it back. */
function changed(file: string, change: Change): () => void {
  const path = join(tree.root, file);
  const before = readFileSync(path);
  const after = change(before.toString());
  if (after === undefined) rmSync(path);
  else writeFileSync(path, after);
  return () => {
    writeFileSync(path, before);
  };
}

/** Runs a program with one file changed, and puts the file back. */
function runWith(file: string, change: Change, script: string): Outcome {
  const putBack = changed(file, change);
  try {
    return script === build ? runAstro(tree.root) : runScript(tree.root, script);
  } finally {
    putBack();
  }
}

const build = 'node_modules/astro/bin/astro.mjs';

describe('a broken project', { timeout: 60_000 }, () => {
  it.each([
    [
      'a cell',
      build,
      data,
      (text: string) => text.replace('North East', 'Nowhere'),
      // The cell alone: neither the release that it differs from nor another table is blamed.
      /selection-data\.csv:2:22: region: found "Nowhere"[^]*\b1 problem in content/,
    ],
    ['a missing file', build, data, () => undefined, `${data}:1:1: the file is missing`],
    [
      'an update of no kind',
      'scripts/check-content.ts',
      'content/updates.yaml',
      (text: string) => text.replace('of: official page', 'of: page'),
      /content\/updates\.yaml:3:7: [\w-]+\.of: found "page", allowed: "official page", /,
    ],
    [
      'a missing guide',
      'scripts/check-content.ts',
      'content/guides/careers.mdx',
      () => undefined,
      /content\/guides\/careers\.mdx:1:1: "careers" is missing: \/insight-guides\/careers\/ was published/,
    ],
    [
      'Latin 1 in a single record',
      'scripts/check-content.ts',
      'content/accessibility.yaml',
      (text: string) => Buffer.from(`${text}# \u00e9\n`, 'latin1'),
      /content\/accessibility\.yaml:\d+:\d+: found bytes that are not UTF-8/,
    ],
    [
      'the wrong YAML',
      'scripts/check-content.ts',
      'content/sources.yaml',
      (text: string) => `a: [\n${text}`,
      /content\/sources\.yaml:\d+:\d+: YAML: /,
    ],
    [
      'a bad row',
      'scripts/check-data.ts',
      data,
      (text: string) => `${text}x\n`,
      `${data}:326:1: found 1 cell, a row has 16 cells; an empty cell needs its comma too`,
    ],
  ])(
    'with %s ends %s with 1, names the place and leaves dist/ alone',
    (_name, script, file, change, message) => {
      const { status, output } = runWith(file, change, script);
      expect(output).toMatch(message);
      expect(status).toBe(1);
      expect(distIsUntouched(tree.root)).toBe(true);
    },
  );

  it('with a fault in each of many files ends the build with 1 and names the place of each', () => {
    const putBack = [
      changed(area, (text) => text.replace('\nlead:', '\nleed:')),
      changed('content/areas/ipswich.mdx', (text) => `${text.trimEnd()}\n\n<script>x</script>\n`),
      changed('content/areas/oldham.mdx', (text) => text.replace('sources: [', 'sources: [none, ')),
      changed('content/areas/norwich.mdx', (text) => Buffer.from(`${text.slice(0, 300)}\u00e9`, 'latin1')),
      changed('content/guides/careers.mdx', (text) => `${text.trimEnd()}\n\n{process.exit(0)}\n`),
    ];
    const { status, output } = runAstro(tree.root);
    for (const back of putBack) back();
    expect(output).toContain(`${area}:3:1: the file: unknown key "leed", allowed: name, lead, region, `);
    expect(output).toMatch(/areas\/ipswich\.mdx:\d+:1: found <script>/);
    expect(output).toMatch(/oldham\.mdx:\d+:\d+: [\w.]+: unknown source "none"/);
    expect(output).toMatch(/norwich\.mdx:\d+:\d+: found bytes that are not UTF-8/);
    expect(output).toMatch(/guides\/careers\.mdx:\d+:1: found \{process\.exit\(0\)\}, a body holds no code/);
    expect(status).toBe(1);
    expect(distIsUntouched(tree.root)).toBe(true);
  });

  it('whose pages fail to build ends with 1, leaves dist/ alone and nothing half-built', () => {
    const broken = (text: string): string =>
      text.replace('---\n', "---\nimport none from './none.ts';\nnone();\n");
    const { status, output } = runWith('src/pages/sources.astro', broken, build);
    expect(output).toMatch(/none\.ts/);
    expect(output).toContain('dist/ is as it was');
    expect(status).toBe(1);
    expect(distIsUntouched(tree.root)).toBe(true);
  });
});
