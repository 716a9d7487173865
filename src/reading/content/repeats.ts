import { eachList, textsOf } from './eachList.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';

/** Lists that name things, each of them once. Sources have a rule of their own in their schema. */
const namingLists = new Set<PropertyKey | undefined>(
  'areas districts notFound priorities seeAlso themes twinningNotFound'.split(' '),
);

/** Texts of a list that stand in it before. */
function repeated(texts: readonly (string | undefined)[]): [index: number, text: string][] {
  return texts.flatMap((text, index) =>
    text === undefined || texts.indexOf(text) === index ? [] : [[index, text] as [number, string]],
  );
}

/** Ids that two items of one list share, names that a list of names holds twice, and words that lead to themselves. */
export function repeatProblems({ file, yaml }: Pick<ReadFile, 'file' | 'yaml'>): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string): void => {
    problems.push({ file, ...yaml.locate(path), message: `${path.map(String).join('.')}: ${message}` });
  };
  eachList(yaml.value, (list, path) => {
    for (const [index, id] of repeated(textsOf(list, 'id')))
      report([...path, index, 'id'], `"${id}" is used twice in this list`);
    if (!namingLists.has(path.at(-1))) return;
    if (path.at(-1) === 'seeAlso' && list.includes(path[0]))
      report([...path, list.indexOf(path[0])], `"${String(path[0])}" leads to itself; remove it`);
    for (const [index, name] of repeated(list.map((item) => (typeof item === 'string' ? item : undefined))))
      report([...path, index], `"${name}" is named twice in this list`);
  });
  return problems;
}
