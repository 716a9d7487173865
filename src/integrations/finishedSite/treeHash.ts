import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/files/sha256.ts';
import { filesBelow } from './builtPages.ts';

/** What `/build.json` says. */
export interface BuildRecord {
  /** SHA-256, in hex, over a line `<sha256 of the file>  <path>` for each file, sorted by path. */
  sha256: string;
  /** How many files that counts. */
  files: number;
}

/** Files that are made from the others and say nothing of their own. */
const derived = /^build\.json$|^opportunity-areas-site\.zip$|\.(br|gz)$/;

/** Names a built site by its content, so that two builds can be told apart or found equal without a clock. */
export function treeHash(folder: string): BuildRecord {
  const files = filesBelow(folder).filter((file) => !derived.test(file));
  const lines = files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  return { sha256: sha256(lines.join('')), files: files.length };
}
