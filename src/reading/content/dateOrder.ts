import { inOrder } from '../../schemas/common.ts';
import { eachList, textsOf } from './eachList.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';

/** Lists that are kept in order of time, and which end comes first. */
const ordered: ReadonlyMap<PropertyKey | undefined, 'newest' | 'oldest'> = new Map([
  ['byHand', 'newest'],
  ['changes', 'newest'],
  ['evaluations', 'oldest'],
  ['remarks', 'oldest'],
  ['stages', 'oldest'],
  ['timeline', 'oldest'],
]);

/** Items that stand out of the order of their dates. A month or a year may stand anywhere among its own days. */
export function orderProblems({ file, yaml }: Pick<ReadFile, 'file' | 'yaml'>): Problem[] {
  const problems: Problem[] = [];
  eachList(yaml.value, (list, path) => {
    const first = ordered.get(path.at(-1));
    if (first === undefined) return;
    const dates = textsOf(list, 'date');
    dates.forEach((date, index) => {
      const before = dates[index - 1];
      if (date === undefined || before === undefined) return;
      if (first === 'newest' ? inOrder(date, before) : inOrder(before, date)) return;
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
