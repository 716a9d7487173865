import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkAll } from '../../src/reading/content/checkAll.ts';
import type { Problem } from '../../src/reading/content/problem.ts';
import type { BrokenContent, ContentFiles } from './contentFile.ts';
import { contentFiles } from './contentFiles.ts';
import { goodTree } from './goodTree.ts';

/** A sound copy of content/ and data/ that can be broken in one place at a time. */
export interface BrokenTree {
  /** Its files as text, by path. */
  files: ContentFiles;
  /** The problems of the tree with one change; the tree is whole again afterwards. */
  problemsWith: (change: BrokenContent) => Problem[];
  remove: () => void;
}

function apply(root: string, { file, text, instead }: BrokenContent): void {
  const path = join(root, file);
  if (text !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  rmSync(path, { recursive: true });
  if (instead === 'a folder') mkdirSync(path);
  if (instead === 'a file') writeFileSync(path, 'text\n');
  if (instead === 'a link') symlinkSync('/etc/hostname', path);
}

/** Makes a tree to break. */
export function brokenTree(): BrokenTree {
  const { root, remove } = goodTree();
  const files = contentFiles(root);
  const folders = ['content', 'data'];
  for (const folder of folders) cpSync(join(root, folder), join(root, 'spare', folder), { recursive: true });
  const restore = (): void => {
    for (const folder of folders) {
      rmSync(join(root, folder), { recursive: true });
      cpSync(join(root, 'spare', folder), join(root, folder), { recursive: true });
    }
  };
  const problemsWith = (change: BrokenContent): Problem[] => {
    apply(root, change);
    try {
      return checkAll(root);
    } finally {
      restore();
    }
  };
  return { files, problemsWith, remove };
}
