import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { type CiteUse, type ImageUse, type LinkUse, readProse } from './readProse.ts';
import { readText } from './readText.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';
import { uncitedFigures } from './uncitedFigures.ts';
import { validate } from './validate.ts';
import { parse } from 'yaml';

const bareDate = /[\s[,]\d{4}-\d{1,2}-\d{1,2}/;

/**
 * Dates without quotes in front matter that is sound otherwise. Astro reads front matter with another reader, which
 * turns them into points in time; a field of text would then fail in the build, without a line. Fields of dates take both.
 */
function bareDateProblems(file: string, text: string, yaml: YamlText, schema: z.ZodType): Problem[] {
  if (!bareDate.test(text)) return [];
  const result = schema.safeParse(parse(text, { customTags: ['timestamp'] }));
  return (result.error?.issues ?? []).map(({ path }) => ({
    file,
    ...yaml.locate(path),
    message: `${path.map(String).join('.')}: put the date in quotes`,
  }));
}

/** What a file names and where, as far as it could be read: without the values that its schema refuses. */
export interface ReadFile {
  /** Slug of an MDX file; empty where a file of its own is one record or many. */
  id: string;
  file: string;
  yaml: YamlText;
  cites: CiteUse[];
  links: LinkUse[];
  images: ImageUse[];
  /** The ids that the headings of its text get on the page. */
  places: string[];
}

/** One MDX entry without a fault of its record: its front matter as data, and where things stand in its file. */
export interface Entry<T> extends ReadFile {
  data: T;
  body: string;
}

/** One MDX file, read; `entry` is undefined where the record has a fault, `read` where nothing can be read. */
export interface EntryReport<T> {
  entry?: Entry<T>;
  read?: ReadFile;
  problems: Problem[];
}

const noFrontMatter = 'front matter must begin with --- on line 1 and end with ---';
const noEnd =
  'front matter begins here and never ends; write a line of --- below its last line, above the text';
const noProse = 'the text below the front matter is missing';

/** Reads one MDX file and checks front matter and prose. `headings`: whether its body may have headings. */
export function readEntry<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  headings: boolean,
): EntryReport<z.infer<T>> {
  const { text, problems: unreadable } = readText(join(root, file), file);
  if (unreadable.length > 0) return { problems: unreadable };
  const split = splitFrontMatter(text);
  if (!split)
    return {
      problems: [{ file, line: 1, column: 1, message: /^---\r?\n/.test(text) ? noEnd : noFrontMatter }],
    };
  const { frontMatter, frontMatterLine, body, bodyLine } = split;
  const yaml = readYaml(file, frontMatter, frontMatterLine);
  const { data, sound, problems } = validate(file, yaml, schema);
  const prose = readProse(file, body, bodyLine, headings);
  problems.push(...prose.problems);
  if (body.trim() === '') problems.push({ file, line: bodyLine, column: 1, message: noProse });
  problems.push(...uncitedFigures(file, sound));
  const id = (file.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
  const { cites, links, images, places } = prose;
  const read = { id, file, yaml: sound, cites, links, images, places };
  if (data === undefined) return { read, problems };
  problems.push(...bareDateProblems(file, frontMatter, yaml, schema));
  return { entry: { ...read, data, body }, read, problems };
}
