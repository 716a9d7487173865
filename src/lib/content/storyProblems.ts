import type { z } from 'zod';
import { accessibility } from '../../schemas/accessibility.ts';
import { glossaryTerm } from '../../schemas/glossaryTerm.ts';
import { guide } from '../../schemas/guide.ts';
import { page } from '../../schemas/page.ts';
import { programme } from '../../schemas/programme.ts';
import { update } from '../../schemas/update.ts';
import { entrySources } from './entrySources.ts';
import type { Problem } from './problem.ts';
import { type Entry, readEntries } from './readEntries.ts';
import { readRecords } from './readRecords.ts';
import { readSingle } from './readSingle.ts';
import { orderProblems, referenceProblems, repeatedIds } from './storyReferences.ts';
import { uncitedFigures } from './uncitedFigures.ts';

/** What the programme's story may refer to. */
export interface StoryKnown {
  areas: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** One file of the story: where things stand in it, and the sources that its prose names. */
type StoryFile = Pick<Entry<unknown>, 'file' | 'yaml' | 'cites'>;

/** Folders of MDX files, each with its schema. */
const folders: readonly [string, z.ZodType][] = [
  ['content/guides', guide],
  ['content/pages', page],
];

/** Files of records by id, each with its schema. */
const recordFiles: readonly [string, z.ZodType][] = [
  ['content/updates.yaml', update],
  ['content/glossary.yaml', glossaryTerm],
];

/** Files that are one record, each with its schema. */
const singleFiles: readonly [string, z.ZodType][] = [
  ['content/programme.yaml', programme],
  ['content/accessibility.yaml', accessibility],
];

/** Checks the story's files beside the areas: schema, sources, references, order. Notes sources in `used`. */
export function storyProblems(root: string, known: StoryKnown, used: Set<string>): Problem[] {
  const problems: Problem[] = [];
  const files: StoryFile[] = [];
  for (const [folder, schema] of folders) {
    const read = readEntries(root, folder, schema, { headings: folder === 'content/pages' });
    problems.push(...read.problems);
    files.push(...read.entries);
  }
  const terms = new Set<string>();
  for (const [file, schema] of recordFiles) {
    const { ids, yaml, problems: faults } = readRecords(root, file, schema);
    problems.push(...faults);
    if (file === 'content/glossary.yaml') for (const id of ids) terms.add(id);
    if (yaml) files.push({ file, yaml, cites: [] });
  }
  for (const [file, schema] of singleFiles) {
    const { yaml, problems: faults } = readSingle(root, file, schema);
    problems.push(...faults);
    if (yaml) files.push({ file, yaml, cites: [] });
    if (yaml && file === 'content/programme.yaml') problems.push(...uncitedFigures(file, yaml));
  }
  for (const { file, yaml, cites } of files) {
    problems.push(...entrySources({ file, yaml, cites }, known.sources, used));
    problems.push(...referenceProblems(file, yaml, { areas: known.areas, themes: known.themes, terms }));
    problems.push(...repeatedIds(file, yaml), ...orderProblems(file, yaml));
  }
  return problems;
}
