import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { astroBuild } from '../../src/integrations/finishedSite/astro.ts';
import { goodTree } from './goodTree.ts';

const copied = ['src', 'scripts', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** A whole copy of the project that can be built, with a dist/ of an earlier build that holds one file. */
export function builtTree(): { root: string; remove: () => void } {
  const tree = goodTree();
  for (const name of copied) cpSync(name, join(tree.root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree.root, 'node_modules'), 'dir');
  markDist(tree.root);
  return tree;
}

/** Gives a tree the dist/ of an earlier build, which holds one file. */
export function markDist(root: string): void {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/marker.txt'), 'the last good build\n');
}

/** What a program left behind. */
export interface Outcome {
  status: number | null;
  output: string;
}

function run(root: string, ...words: string[]): Outcome {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Runs a program of scripts/ in a tree. */
export function runScript(root: string, script: string, ...words: string[]): Outcome {
  return run(root, script, ...words);
}

/** Builds a tree. */
export function runAstro(root: string): Outcome {
  return run(root, ...astroBuild);
}

/** Whether the earlier dist/ is as it was and nothing half-built lies beside it. */
export function distIsUntouched(root: string): boolean {
  const marker = join(root, 'dist/marker.txt');
  return (
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === 'the last good build\n' &&
    !existsSync(join(root, 'dist.next')) &&
    !existsSync(join(root, 'dist.old')) &&
    !existsSync(join(root, 'dist/index.html'))
  );
}
