import type { Problem } from './problem.ts';
import type { Entry } from './readEntries.ts';
import { usedSources } from './usedSources.ts';

/** Checks the sources an entry names in front matter and prose; adds them to `used`. */
export function entrySources(
  entry: Pick<Entry<unknown>, 'file' | 'yaml' | 'cites'>,
  known: ReadonlySet<string>,
  used: Set<string>,
): Problem[] {
  const problems: Problem[] = [];
  const check = (id: string, place: { line: number; column: number }, where: string): void => {
    used.add(id);
    if (!known.has(id))
      problems.push({
        file: entry.file,
        ...place,
        message: `${where}: unknown source "${id}", allowed: an id of content/sources.yaml`,
      });
  };
  for (const use of usedSources(entry.yaml.value))
    check(use.id, entry.yaml.locate(use.path), use.path.map(String).join('.'));
  for (const cite of entry.cites) for (const id of cite.ids) check(id, cite, 'Cite');
  return problems;
}
