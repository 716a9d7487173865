import type { Source } from '../../schemas/source.ts';
import type { Problem } from './problem.ts';
import type { KindReport } from './readKind.ts';

/**
 * Faults of the list of sources as a whole: entries nobody cites, and two entries for one document. `used` is undefined
 * where some files have faults: who cites what cannot be told then.
 */
export function sourceListProblems(
  file: string,
  { records, files }: Pick<KindReport<Omit<Source, 'id'>>, 'records' | 'files'>,
  used: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const [id, source] of records) {
    const place = { file, ...(files[0]?.yaml.locate([id, 'title']) ?? { line: 1, column: 1 }) };
    if (used?.has(id) === false)
      problems.push({ ...place, message: `${id}: no page cites this source; remove it` });
    const key = `${source.url ?? ''} ${source.title}`;
    const before = first.get(key);
    if (before !== undefined)
      problems.push({ ...place, message: `${id}: the same title and address as ${before}` });
    else first.set(key, id);
  }
  return problems;
}
