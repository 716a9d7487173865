import { area } from '../../schemas/area.ts';
import { source } from '../../schemas/source.ts';
import { theme } from '../../schemas/theme.ts';
import { areaReferences, type Known } from './areaReferences.ts';
import { areaSlugs } from './areaSlugs.ts';
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
  const known = { themes: themes.ids, districts };
  const problems = [...sources.problems, ...themes.problems, ...areas.problems];
  // Without a list of ids every reference to it would be told as a fault of its own.
  if (sources.ids.size === 0 || themes.ids.size === 0) return problems;
  for (const entry of areas.entries)
    problems.push(...entrySources(entry, sources.ids, used), ...areaReferences(entry, known));
  const story = { areas: areaSlugs(root), ...known, sources: sources.ids };
  problems.push(...storyProblems(root, story, used));
  problems.push(
    ...sourceListProblems('content/sources.yaml', sources, problems.length > 0 ? undefined : used),
  );
  problems.push(
    ...sourceCellProblems('content/sources.yaml', sources),
    ...areas.entries.flatMap(targetCellProblems),
  );
  return problems;
}
