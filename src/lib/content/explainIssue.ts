import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

/** Says in plain words what a schema found wrong: the key, what was found, what is allowed. */
export function explainIssue(issue: Issue, root: unknown): string {
  const key = issue.path.map(String).join('.') || 'the file';
  const found = valueAt(root, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${key}: unknown key ${issue.keys.map((name) => `"${name}"`).join(', ')}`;
    case 'invalid_value':
      return `${key}: found ${shown(found)}, allowed: ${issue.values.map(shown).join(', ')}`;
    case 'invalid_type':
      return found === undefined
        ? `${key}: missing (needs ${issue.expected})`
        : `${key}: found ${shown(found)}, needs ${issue.expected}`;
    default:
      return found === undefined || typeof found === 'object'
        ? `${key}: ${issue.message}`
        : `${key}: found ${shown(found)}: ${issue.message}`;
  }
}
