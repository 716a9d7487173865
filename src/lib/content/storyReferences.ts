import type { Problem } from './problem.ts';
import type { YamlText } from './readYaml.ts';
import { idsUnder } from './usedSources.ts';

/** Ids that files of the story may name. */
export interface Referable {
  areas: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** Names of areas, themes and glossary words that do not exist. `notFound` of a fund is a list of areas. */
export function referenceProblems(file: string, yaml: YamlText, known: Referable): Problem[] {
  const kinds = [
    { keys: ['area', 'areas', 'twinningNotFound', 'notFound'], what: 'area', ids: known.areas },
    { keys: ['theme', 'themes'], what: 'theme', ids: known.themes },
    { keys: ['seeAlso'], what: 'word', ids: known.terms },
  ];
  return kinds.flatMap(({ keys, what, ids }) =>
    idsUnder(yaml.value, new Set(keys))
      // What one page of a programme does not say is text, not a list of areas.
      .filter(({ id, path }) => !ids.has(id) && !path.includes('inDetail'))
      .map(({ id, path }) => ({
        file,
        ...yaml.locate(path),
        message: `${path.map(String).join('.')}: unknown ${what} "${id}", allowed: ${[...ids].join(', ')}`,
      })),
  );
}

/** Calls `visit` for every list in a value, however deep. */
function eachList(
  value: unknown,
  path: PropertyKey[],
  visit: (list: unknown[], path: PropertyKey[]) => void,
): void {
  if (Array.isArray(value)) visit(value, path);
  if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value))
      eachList(child, [...path, Array.isArray(value) ? Number(key) : key], visit);
}

/** The texts that the items of a list have under a key; undefined where an item has none. */
function texts(list: readonly unknown[], key: string): (string | undefined)[] {
  return list.map((item) => {
    const value =
      typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  });
}

/** Ids that two items of one list share. */
export function repeatedIds(file: string, yaml: YamlText): Problem[] {
  const problems: Problem[] = [];
  eachList(yaml.value, [], (list, path) => {
    const ids = texts(list, 'id');
    ids.forEach((id, index) => {
      if (id === undefined || ids.indexOf(id) === index) return;
      const place = [...path, index, 'id'];
      problems.push({
        file,
        ...yaml.locate(place),
        message: `${place.map(String).join('.')}: "${id}" is used twice in this list`,
      });
    });
  });
  return problems;
}

/** Lists that are kept in order of time, and which end comes first. */
const ordered: ReadonlyMap<PropertyKey | undefined, 'newest' | 'oldest'> = new Map([
  ['changes', 'newest'],
  ['timeline', 'oldest'],
  ['remarks', 'oldest'],
]);

/** Items that stand out of the order of their dates. */
export function orderProblems(file: string, yaml: YamlText): Problem[] {
  const problems: Problem[] = [];
  eachList(yaml.value, [], (list, path) => {
    const first = ordered.get(path.at(-1));
    if (first === undefined) return;
    const dates = texts(list, 'date');
    dates.forEach((date, index) => {
      const before = dates[index - 1];
      if (date === undefined || before === undefined) return;
      // A month or a year may stand anywhere among its own days.
      const length = Math.min(date.length, before.length);
      const [a, b] = [before.slice(0, length), date.slice(0, length)];
      if (first === 'newest' ? a >= b : a <= b) return;
      const place = [...path, index, 'date'];
      problems.push({
        file,
        ...yaml.locate(place),
        message: `${place.map(String).join('.')}: found "${date}" below "${before}"; the ${first} comes first`,
      });
    });
  });
  return problems;
}
