import { contentKinds, eachContentKind } from '../../schemas/contentKinds.ts';
import { areaReferences, type Known } from './areaReferences.ts';
import { areaRules } from './areaRules/areaRules.ts';
import { lastDay } from './lastDay.ts';
import { listProblems } from '../lists/listProblems.ts';
import { pagePlaces } from './pagePlaces.ts';
import { presentAddresses } from './presentAddresses.ts';
import { imageProblems, unusedImages } from './imageProblems.ts';
import { fileRules } from './fileRules.ts';
import type { Problem } from './problem.ts';
import { promisedProblems } from './promisedRecords.ts';
import { readContent } from './readContent.ts';
import { readSite } from './readSite.ts';
import { sharedAddressProblems } from './sharedAddresses.ts';
import { sourceListProblems } from './sourceListProblems.ts';
import { strayFileProblems } from './strayFiles.ts';
import { sourceCellProblems, targetCellProblems } from './tableCells.ts';
import { uniqueNameProblems } from './uniqueNames.ts';
import { updateOrderProblems } from './updateOrder.ts';

/**
 * Checks everything in content/ below a folder. `used` holds the sources that are cited elsewhere already.
 * Returns every problem; an empty list means all is well.
 */
export function checkContent(root: string, known: Known, used: Set<string> = new Set()): Problem[] {
  const content = readContent(root);
  const site = readSite(root, content);
  const places = pagePlaces(root, content);
  const rules = fileRules(site, used, places, lastDay(root));
  const { areas, sources, updates } = content;
  const problems = [
    ...strayFileProblems(root),
    ...listProblems(root, presentAddresses(content, site), places),
  ];
  for (const [name, kind] of eachContentKind) {
    const { files, ids, problems: faults } = content[name];
    problems.push(...faults, ...promisedProblems(kind, ids, site.missing[name], site.addresses));
    problems.push(...files.flatMap((file) => rules(file, kind)));
    problems.push(...files.flatMap((file) => imageProblems(root, file, kind)));
    const isNew = (id: string): boolean =>
      kind.address !== undefined && !site.addresses.promised.has(`${kind.address}${id}/`);
    for (const key of [kind.unique, kind.summary])
      if (key !== undefined) problems.push(...uniqueNameProblems(files, key, isNew));
  }
  problems.push(...areas.entries.flatMap((entry) => areaReferences(entry, known)));
  const kinds = new Map([...sources.records].map(([id, { kind }]) => [id, kind]));
  const sourceKinds = kinds.size > 0 ? kinds : undefined;
  problems.push(...areas.entries.flatMap((entry) => areaRules(entry, sourceKinds)));
  problems.push(
    ...unusedImages(
      root,
      eachContentKind.flatMap(([name]) => content[name].files),
    ),
  );
  problems.push(...updateOrderProblems(updates.files, updates.records));
  const { path } = contentKinds.sources;
  problems.push(...sourceListProblems(path, sources, problems.length > 0 ? undefined : used));
  problems.push(...sharedAddressProblems(path, sources));
  problems.push(...sourceCellProblems(path, sources), ...areas.entries.flatMap(targetCellProblems));
  return problems;
}
