import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import { validate } from './validate.ts';

/** Reads a YAML file that is one record. A missing file is a problem. */
export function readSingle<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
): { data: z.infer<T> | undefined; yaml: YamlText | undefined; problems: Problem[] } {
  const path = join(root, file);
  if (!existsSync(path))
    return {
      data: undefined,
      yaml: undefined,
      problems: [{ file, line: 1, column: 1, message: 'the file is missing' }],
    };
  const yaml = readYaml(file, readFileSync(path, 'utf8'));
  return { yaml, ...validate(file, yaml, schema) };
}
