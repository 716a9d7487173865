import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { isDropping } from '../../lib/files/droppings.ts';
import type { Problem } from './problem.ts';
import { type Entry, type ReadFile, readEntry } from './readEntry.ts';

const slugName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/** Why a file cannot have its name, in words; undefined where it can. */
function oddName(name: string): string | undefined {
  if (name === 'index.mdx')
    return 'the name "index" belongs to the page of the whole folder; choose another name';
  if (/\.[a-z0-9]+$/i.test(name) && !/\.mdx?(?:\.|$)/i.test(name))
    return 'found a file that is no text of this folder, which holds .mdx files alone; move or remove it';
  return slugName.test(name) ? undefined : 'the name must be lower-case words with hyphens, ending in .mdx';
}

/** Names in a folder, sorted, without what systems and editors leave there. */
const entryNames = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => !isDropping(name))
    .sort();

/** Why a path cannot be read as a folder of entries, in words; undefined where it can. */
function unreadable(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'the folder is missing';
  if (!found.isDirectory()) return 'must be a folder, not a file or a link';
  return entryNames(path).length === 0 ? 'the folder holds no .mdx file' : undefined;
}

/**
 * Reads every MDX file of a folder (sorted by name) and checks front matter and prose.
 * A missing or empty folder, a stray file and a name that is no slug are problems; so are headings in a body, unless
 * `headings` allows them. `entries` are the files whose records have no fault, `files` all that could be read,
 * `ids` the slugs of all: others may refer to them, whatever is wrong with them.
 */
export function readEntries<T extends z.ZodType>(
  root: string,
  folder: string,
  schema: T,
  { headings = false }: { headings?: boolean } = {},
): { entries: Entry<z.infer<T>>[]; files: ReadFile[]; ids: ReadonlySet<string>; problems: Problem[] } {
  const path = join(root, folder);
  const why = unreadable(path);
  if (why !== undefined)
    return {
      entries: [],
      files: [],
      ids: new Set(),
      problems: [{ file: folder, line: 1, column: 1, message: why }],
    };
  const entries: Entry<z.infer<T>>[] = [];
  const files: ReadFile[] = [];
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const name of entryNames(path)) {
    const file = `${folder}/${name}`;
    const odd = oddName(name);
    if (odd !== undefined) {
      problems.push({ file, line: 1, column: 1, message: odd });
      continue;
    }
    ids.add(name.slice(0, -'.mdx'.length));
    const { entry, read, problems: faults } = readEntry(root, file, schema, headings);
    problems.push(...faults);
    if (read) files.push(read);
    if (entry) entries.push(entry);
  }
  return { entries, files, ids, problems };
}
