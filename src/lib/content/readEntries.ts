import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { bareDateProblems } from './bareDates.ts';
import type { Problem } from './problem.ts';
import { type CiteUse, readProse } from './readProse.ts';
import { readText } from './readText.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';
import { uncitedFigures } from './uncitedFigures.ts';
import { validate } from './validate.ts';

/** One MDX entry: its front matter as data, and where things stand in its file. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  yaml: YamlText;
  body: string;
  cites: CiteUse[];
}

const slugName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/**
 * Reads every MDX file of a folder (sorted by name) and checks front matter and prose.
 * A missing or empty folder, a stray file and a name that is no slug are problems; so are headings in a body, unless
 * `headings` allows them.
 */
export function readEntries<T extends z.ZodType>(
  root: string,
  folder: string,
  schema: T,
  { headings = false }: { headings?: boolean } = {},
): { entries: Entry<z.infer<T>>[]; problems: Problem[] } {
  const path = join(root, folder);
  const problems: Problem[] = [];
  const entries: Entry<z.infer<T>>[] = [];
  const start = { line: 1, column: 1 };
  if (!existsSync(path))
    return { entries, problems: [{ file: folder, ...start, message: 'the folder is missing' }] };
  const found = readdirSync(path, { withFileTypes: true });
  const plainFiles = new Set(found.filter((entry) => entry.isFile()).map((entry) => entry.name));
  const names = found.map((entry) => entry.name).sort();
  if (names.length === 0)
    return { entries, problems: [{ file: folder, ...start, message: 'the folder holds no .mdx file' }] };
  for (const name of names) {
    const file = `${folder}/${name}`;
    if (!slugName.test(name)) {
      problems.push({
        file,
        ...start,
        message: 'the name must be lower-case words with hyphens, ending in .mdx',
      });
      continue;
    }
    if (!plainFiles.has(name)) {
      problems.push({ file, ...start, message: 'must be a file, not a folder or a link' });
      continue;
    }
    const { text, problems: unreadable } = readText(join(path, name), file);
    if (unreadable.length > 0) {
      problems.push(...unreadable);
      continue;
    }
    const split = splitFrontMatter(text);
    if (!split) {
      problems.push({
        file,
        ...start,
        message: 'front matter must begin with --- on line 1 and end with ---',
      });
      continue;
    }
    const yaml = readYaml(file, split.frontMatter, split.frontMatterLine);
    const { data, problems: faults } = validate(file, yaml, schema);
    const prose = readProse(file, split.body, split.bodyLine, headings);
    problems.push(...faults, ...prose.problems);
    if (yaml.problems.length === 0) problems.push(...uncitedFigures(file, yaml));
    if (data !== undefined) problems.push(...bareDateProblems(file, split.frontMatter, yaml, schema));
    if (data !== undefined)
      entries.push({
        id: name.replace(/\.mdx$/, ''),
        file,
        data,
        yaml,
        body: split.body,
        cites: prose.cites,
      });
  }
  return { entries, problems };
}
