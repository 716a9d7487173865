import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { type CiteUse, readProse } from './readProse.ts';
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
 * A missing or empty folder, a stray file and a name that is no slug are problems.
 */
export function readEntries<T extends z.ZodType>(
  root: string,
  folder: string,
  schema: T,
): { entries: Entry<z.infer<T>>[]; problems: Problem[] } {
  const path = join(root, folder);
  const problems: Problem[] = [];
  const entries: Entry<z.infer<T>>[] = [];
  const start = { line: 1, column: 1 };
  if (!existsSync(path))
    return { entries, problems: [{ file: folder, ...start, message: 'the folder is missing' }] };
  const names = readdirSync(path).sort();
  if (names.length === 0)
    return { entries, problems: [{ file: folder, ...start, message: 'the folder holds no .mdx file' }] };
  for (const name of names) {
    const file = `${folder}/${name}`;
    if (!slugName.test(name)) {
      problems.push({ file, ...start, message: 'the name must be lower-case words with hyphens, ending in .mdx' });
      continue;
    }
    const text = readFileSync(join(path, name), 'utf8');
    const split = splitFrontMatter(text);
    if (!split) {
      problems.push({ file, ...start, message: 'front matter must begin with --- on line 1 and end with ---' });
      continue;
    }
    const yaml = readYaml(file, split.frontMatter, split.frontMatterLine);
    const { data, problems: faults } = validate(file, yaml, schema);
    const prose = readProse(file, split.body, split.bodyLine);
    problems.push(...faults, ...prose.problems);
    if (yaml.problems.length === 0) problems.push(...uncitedFigures(file, yaml));
    if (data !== undefined)
      entries.push({ id: name.replace(/\.mdx$/, ''), file, data, yaml, body: split.body, cites: prose.cites });
  }
  return { entries, problems };
}
