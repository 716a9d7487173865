import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';

/** What people write where they have nothing to write. */
const nothing = /^(?:n\/?a|null|nil|nan|tbc|tbd|undefined|-|–|—|\?|\.+|…)$/i;

/** Keys whose text may be a word of that kind: names and words to search for. */
const names = new Set<PropertyKey | undefined>(['synonyms', 'term', 'places']);

const dateKeys = new Set<PropertyKey | undefined>(['date', 'from', 'to', 'published', 'announced']);
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether a text stands where a date does: under a key of dates, or as the value of one. */
function isDate(text: string, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1) === 'value' ? path.at(-2) : path.at(-1);
  return dateKeys.has(key) && date.test(text);
}

/**
 * What a schema cannot see in single values: words for "nothing", dates that lie in the future, and conclusions of this
 * site that do not say from what. `lastDay`: the last day that is not in the future; undefined where no clock can be
 * trusted.
 */
export function wordProblems(
  { file, yaml }: Pick<ReadFile, 'file' | 'yaml'>,
  lastDay: string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (path: PropertyKey[], message: string): void => {
    problems.push({ file, ...yaml.locate(path), message: `${path.map(String).join('.')}: ${message}` });
  };
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === 'string') {
      const key = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
      if (nothing.test(value.trim()) && !names.has(key))
        tell(
          path,
          `found "${value}"; where nothing was found write null, without quotes, or leave out the key`,
        );
      if (lastDay !== undefined && isDate(value, path) && value > lastDay.slice(0, value.length))
        tell(path, `found "${value}", which lies in the future; allowed: days up to today`);
    } else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      const record = value as Record<string, unknown>;
      if (record['inferred'] === true && !('caveat' in record))
        tell([...path, 'inferred'], 'found true without "caveat"; say there from what it was concluded');
      for (const [key, child] of Object.entries(record)) walk(child, [...path, key]);
    }
  };
  walk(yaml.value, []);
  return problems;
}
