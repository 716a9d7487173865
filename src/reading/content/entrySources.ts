import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';
import { usedSources } from '../../lib/citations/usedSources.ts';

/**
 * Checks the sources that a file names in its record and its text; adds them to `used`. Without a list of sources
 * nothing can be said of them.
 */
export function entrySources(
  { file, yaml, cites }: Pick<ReadFile, 'file' | 'yaml' | 'cites'>,
  known: ReadonlySet<string> | undefined,
  used: Set<string>,
): Problem[] {
  const problems: Problem[] = [];
  const check = (id: string, place: { line: number; column: number }, where: string): void => {
    used.add(id);
    if (known?.has(id) !== false) return;
    const message = `${where}: unknown source "${id}", allowed: an id of content/sources.yaml`;
    problems.push({ file, ...place, message });
  };
  for (const { id, path } of usedSources(yaml.value))
    check(id, yaml.locate(path), path.map(String).join('.'));
  for (const cite of cites) for (const id of cite.ids) check(id, cite, 'Cite');
  return problems;
}
