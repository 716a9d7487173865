import type { z } from 'zod';
import { allowedKeys, allowsNull, requiredKeys } from './schemaAt.ts';
import { howToWrite } from './howToWrite.ts';

type Issue = z.core.$ZodIssue;

/** Kinds of values in words for editors. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'ids with their records',
};

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function shown(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (typeof value === 'string') return `"${cut(value)}"`;
  return cut(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing'));
}

const listed = (values: readonly unknown[]): string => values.map(shown).join(', ');

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

/** What an issue asks for, in words: a kind of value, or one of a list. */
function wanted(issue: Issue, schema: z.ZodType): string | undefined {
  const orNull = allowsNull(schema, issue.path) ? ' or null' : '';
  if (issue.code === 'invalid_type') {
    const keys = issue.expected === 'object' ? requiredKeys(schema, issue.path) : [];
    const named = keys.length > 0 ? `: ${keys.join(', ')}` : '';
    return `needs ${kinds[issue.expected] ?? issue.expected}${orNull}${named}`;
  }
  if (issue.code === 'invalid_value') return `allowed: ${listed(issue.values)}${orNull}`;
  // The key that says which of several kinds a record is.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return `allowed: ${listed(issue.options)}`;
  return undefined;
}

/** Says in plain words what a schema found wrong: the key, what was found, what is allowed. */
export function explainIssue(issue: Issue, root: unknown, schema: z.ZodType): string {
  const key = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, issue.path, issue.keys[0] ?? '');
    return `${key}: unknown key ${listed(issue.keys)}, allowed: ${allowed.join(', ')}`;
  }
  const found = valueAt(root, issue.path);
  const needs = wanted(issue, schema);
  if (issue.path.length === 0 && found === null) return `the file is empty (${needs ?? issue.message})`;
  if (needs !== undefined)
    return found === undefined
      ? `${key}: missing (${needs})`
      : `${key}: found ${shown(found)}, ${needs}${howToWrite(issue, found)}`;
  return found === undefined || typeof found === 'object'
    ? `${key}: ${issue.message}`
    : `${key}: found ${shown(found)}: ${issue.message}`;
}
