import type { z } from 'zod';
import { explainIssue } from '../../lib/issues/explainIssue.ts';
import { plainError } from './plainError.ts';
import type { Problem } from './problem.ts';
import type { YamlText } from './readYaml.ts';

/**
 * A copy of a value in which every part that a schema refuses is null: what is checked after the schema does not tell
 * one mistake a second time, and still sees all the rest.
 */
export function soundPart(value: unknown, refused: readonly (readonly PropertyKey[])[]): unknown {
  if (refused.some((path) => path.length === 0)) return null;
  const within = (key: PropertyKey): PropertyKey[][] =>
    refused.filter(([first]) => String(first) === String(key)).map(([, ...rest]) => rest);
  if (refused.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => soundPart(item, within(index)));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, soundPart(child, within(key))]),
  );
}

type Issue = z.core.$ZodIssue;

/** The issues without those that say a second time that the same value is wrong; unknown keys one by one. */
function distinct(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ ...issue, keys: [name] }));
    const path = JSON.stringify(issue.path.map(String));
    if (told.has(path)) return [];
    told.add(path);
    return [issue];
  });
}

/** Path of what an issue blames. */
function blamed(issue: Issue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
}

/**
 * Checks a YAML value against a schema; each fault becomes a problem with its line and column. `sound` is the text
 * without the values that the schema refuses.
 */
export function validate<T extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: T,
): { data: z.infer<T> | undefined; sound: YamlText; problems: Problem[] } {
  if (yaml.problems.length > 0) return { data: undefined, sound: yaml, problems: [...yaml.problems] };
  const result = schema.safeParse(yaml.value, { error: plainError });
  if (result.success) return { data: result.data, sound: yaml, problems: [] };
  const issues = distinct(result.error.issues);
  const problems = issues.map((issue) => {
    const byKey = issue.code === 'unrecognized_keys' || issue.code === 'invalid_key';
    const place = byKey ? yaml.locateKey(blamed(issue)) : yaml.locate(blamed(issue));
    return { file, ...place, message: explainIssue(issue, yaml.value, schema) };
  });
  const sound = { ...yaml, value: soundPart(yaml.value, issues.map(blamed)) };
  return { data: undefined, sound, problems };
}
