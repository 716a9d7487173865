import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readText } from './readText.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import { validate } from './validate.ts';

/** Reads a YAML file that is one record. A missing or empty file is a problem. */
export function readSingle<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
): { data: z.infer<T> | undefined; yaml: YamlText | undefined; problems: Problem[] } {
  const { text, problems } = readText(join(root, file), file);
  if (problems.length > 0) return { data: undefined, yaml: undefined, problems };
  const yaml = readYaml(file, text);
  const { data, sound, problems: faults } = validate(file, yaml, schema);
  return { data, yaml: sound, problems: faults };
}
