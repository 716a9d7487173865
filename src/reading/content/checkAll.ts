import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { source } from '../../schemas/source.ts';
import { checkSelectionData, fileChunks } from '../csv/readSelectionData.ts';
import { releaseProblems } from '../../publishing/releases.ts';
import { areaSlugs } from './areaSlugs.ts';
import { checkContent } from './checkContent.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readRecords } from './readRecords.ts';

/** The selection data of the project, as users download it. */
export const selectionFile = 'data/selection-data.csv';

/** Checks everything that editors can change below a folder, content and data alike; sorted by place. */
export function checkAll(root: string): Problem[] {
  const path = join(root, selectionFile);
  if (!existsSync(path)) return [{ file: selectionFile, line: 1, column: 1, message: 'the file is missing' }];
  const { ids } = readRecords(root, 'content/sources.yaml', source);
  const known = { areas: areaSlugs(root), ...(ids.size > 0 ? { sources: ids } : {}) };
  const data = checkSelectionData(selectionFile, fileChunks(path), known);
  const districts = new Map(data.districts.map((d) => [d.lad_code, d.opportunity_area ?? undefined]));
  const used = new Set(data.districts.flatMap((d) => d.aea_2016_sources));
  return sortProblems([...data.problems, ...releaseProblems(root), ...checkContent(root, districts, used)]);
}
