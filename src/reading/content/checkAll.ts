import { placeSources } from '../../lib/places/sourceIds.ts';
import { futureReleaseProblems } from '../releases/futureDays.ts';
import { citationFileProblems } from '../releases/citationFile.ts';
import { releaseProblems } from '../releases/releases.ts';
import { measuresFile, readSiteTable, selectionFile, tableFiles } from '../csv/siteTables.ts';
import { checkContent } from './checkContent.ts';
import { lastDay } from './lastDay.ts';
import { type Problem, sortProblems } from './problem.ts';

/** Checks everything that editors can change below a folder, content and data alike; sorted by place. */
export function checkAll(root: string): Problem[] {
  const { rows, problems } = readSiteTable(root, selectionFile);
  // Without a single district nearly everything else would be told as a fault.
  if (rows.length === 0) return sortProblems(problems);
  const districts = new Map(rows.map((d) => [d.lad_code, d.opportunity_area ?? undefined]));
  const used = new Set([
    ...rows.flatMap((d) => d.aea_2016_sources),
    ...readSiteTable(root, measuresFile).rows.map((measure) => measure.source),
    ...Object.values(placeSources).flat(),
  ]);
  const tables = tableProblems(root);
  const faulty = new Set(tables.map(({ file }) => file));
  return sortProblems([
    ...tables,
    // A cell that is wrong differs from the last release too.
    ...releaseProblems(root).filter(({ file }) => !faulty.has(file)),
    ...futureReleaseProblems(root, lastDay(root)),
    ...citationFileProblems(root),
    ...checkContent(root, { districts, gaps: problems.length > 0 }, used),
  ]);
}

/** A table is judged by others only where those are sound: one bad cell is one fault, not one in each that needs it. */
function tableProblems(root: string): Problem[] {
  const faulty = new Set<string>();
  return tableFiles.flatMap((file) => {
    const { problems } = readSiteTable(root, file, file, faulty);
    if (problems.length > 0) faulty.add(file);
    return problems;
  });
}
