import { parse } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { YamlText } from './readYaml.ts';

const bareDate = /[\s[,]\d{4}-\d{1,2}-\d{1,2}/;

/**
 * Dates without quotes in front matter that is sound otherwise. Astro reads front matter with another reader, which
 * turns them into points in time; a field of text would then fail in the build, without a line. Fields of dates take both.
 */
export function bareDateProblems(file: string, text: string, yaml: YamlText, schema: z.ZodType): Problem[] {
  if (!bareDate.test(text)) return [];
  const result = schema.safeParse(parse(text, { customTags: ['timestamp'] }));
  return (result.error?.issues ?? []).map(({ path }) => ({
    file,
    ...yaml.locate(path),
    message: `${path.map(String).join('.')}: put the date in quotes`,
  }));
}
