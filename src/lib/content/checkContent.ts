import { area } from '../../schemas/area.ts';
import { source } from '../../schemas/source.ts';
import { theme } from '../../schemas/theme.ts';
import { areaReferences, type Known } from './areaReferences.ts';
import type { Problem } from './problem.ts';
import { sourceListProblems } from './sourceListProblems.ts';
import { readEntries } from './readEntries.ts';
import { readRecords } from './readRecords.ts';
import { sourceCellProblems, targetCellProblems } from './tableCells.ts';
import { entrySources } from './entrySources.ts';
import { storyProblems } from './storyProblems.ts';

/**
 * Checks everything in content/ below a folder. `used` holds the sources that are cited elsewhere already.
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
  const story = { areas: new Set(areas.entries.map((entry) => entry.id)), ...known, sources: sources.records };
  problems.push(...storyProblems(root, story, used));
  problems.push(...sourceListProblems('content/sources.yaml', sources, used));
  problems.push(...sourceCellProblems('content/sources.yaml', sources), ...areas.entries.flatMap(targetCellProblems));
  return problems;
}

