import { area } from '../../schemas/area.ts';
import { source } from '../../schemas/source.ts';
import { theme } from '../../schemas/theme.ts';
import { areaReferences, type Known } from './areaReferences.ts';
import type { Problem } from './problem.ts';
import { sourceListProblems } from './sourceListProblems.ts';
import { type Entry, readEntries } from './readEntries.ts';
import { readRecords } from './readRecords.ts';
import { sourceCellProblems, targetCellProblems } from './tableCells.ts';
import { usedSources } from './usedSources.ts';

/** Checks the sources an entry names in front matter and prose; adds them to `used`. */
function entrySources(
  entry: Entry<unknown>,
  known: ReadonlyMap<string, unknown>,
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

/**
 * Checks all areas, sources and themes below a folder. `used` holds the sources that are cited elsewhere already.
 * Returns every problem; an empty list means all is well.
 */
export function checkContent(
  root: string,
  districts: Known['districts'],
  used: Set<string> = new Set(),
): Problem[] {
  const sources = readRecords(root, 'content/sources.yaml', source);
  const themes = readRecords(root, 'content/themes.yaml', theme);
  const areas = readEntries(root, 'content/areas', area);
  const known = { themes: new Set(themes.records.keys()), districts };
  const problems = [...sources.problems, ...themes.problems, ...areas.problems];
  for (const entry of areas.entries)
    problems.push(...entrySources(entry, sources.records, used), ...areaReferences(entry, known));
  problems.push(...sourceListProblems('content/sources.yaml', sources, used));
  problems.push(...sourceCellProblems('content/sources.yaml', sources), ...areas.entries.flatMap(targetCellProblems));
  return problems;
}

