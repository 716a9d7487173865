import type { z } from 'zod';
import { explainIssue } from './explainIssue.ts';
import type { Problem } from './problem.ts';
import type { YamlText } from './readYaml.ts';

/** Checks a YAML value against a schema; each fault becomes a problem with its line and column. */
export function validate<T extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: T,
): { data: z.infer<T> | undefined; problems: Problem[] } {
  if (yaml.problems.length > 0) return { data: undefined, problems: yaml.problems };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file,
    ...yaml.locate(
      issue.code === 'unrecognized_keys' && issue.keys[0] !== undefined
        ? [...issue.path, issue.keys[0]]
        : issue.path,
    ),
    message: explainIssue(issue, yaml.value),
  }));
  return { data: undefined, problems };
}
