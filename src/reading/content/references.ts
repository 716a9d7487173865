import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';
import { idsUnder } from '../../lib/citations/usedSources.ts';

/** Ids that content may name. A list that cannot be read is undefined: nothing can be said of what names it. */
export interface Referable {
  areas: ReadonlySet<string> | undefined;
  themes: ReadonlySet<string> | undefined;
  terms: ReadonlySet<string> | undefined;
}

/** What one page of a programme does not say is text, not a list of areas. */
const isText = (path: readonly PropertyKey[]): boolean =>
  path.includes('inDetail') && path.includes('notFound');

/** Names of areas, themes and glossary words that do not exist. `notFound` of a fund is a list of areas. */
export function referenceProblems(
  { file, yaml }: Pick<ReadFile, 'file' | 'yaml'>,
  known: Referable,
): Problem[] {
  const kinds = [
    { keys: ['area', 'areas', 'twinningNotFound', 'notFound'], what: 'area', ids: known.areas },
    { keys: ['theme', 'themes'], what: 'theme', ids: known.themes },
    { keys: ['seeAlso'], what: 'word', ids: known.terms },
  ];
  return kinds.flatMap(({ keys, what, ids }) =>
    idsUnder(yaml.value, new Set(keys))
      .filter(({ id, path }) => ids?.has(id) === false && !isText(path))
      .map(({ id, path }) => ({
        file,
        ...yaml.locate(path),
        message: `${path.map(String).join('.')}: unknown ${what} "${id}", allowed: ${[...(ids ?? [])].join(', ')}`,
      })),
  );
}
