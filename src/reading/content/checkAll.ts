import { placeSources } from '../../lib/places/sourceIds.ts';
import { citationFileProblems } from '../releases/citationFile.ts';
import { releaseProblems } from '../releases/releases.ts';
import { measuresFile, readSiteTable, selectionFile, siteTables, type TableFile } from '../csv/siteTables.ts';
import { checkContent } from './checkContent.ts';
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
  const files = Object.keys(siteTables) as TableFile[];
  const tables = files.flatMap((file) => readSiteTable(root, file).problems);
  return sortProblems([
    ...tables,
    ...releaseProblems(root),
    ...citationFileProblems(root),
    ...checkContent(root, districts, used),
  ]);
}
