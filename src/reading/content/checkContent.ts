import { contentKinds, eachContentKind } from '../../schemas/contentKinds.ts';
import { areaReferences, type Known } from './areaReferences.ts';
import { areaRules } from './areaRules/areaRules.ts';
import { lastDay } from './lastDay.ts';
import { listProblems } from '../lists/listProblems.ts';
import { pagePlaces } from './pagePlaces.ts';
import { imageProblems, unusedImages } from './imageProblems.ts';
import { fileRules } from './fileRules.ts';
import type { Problem } from './problem.ts';
import { promisedProblems } from './promisedRecords.ts';
import { readContent, type Content } from './readContent.ts';
import { readSite, type Site } from './readSite.ts';
import { sharedAddressProblems } from './sharedAddresses.ts';
import { sourceListProblems } from './sourceListProblems.ts';
import { strayFileProblems } from './strayFiles.ts';
import { sourceCellProblems, targetCellProblems } from './tableCells.ts';
import { uniqueNameProblems } from './uniqueNames.ts';
import { updateOrderProblems } from './updateOrder.ts';

/**
 * Addresses of pages and files that the site has, as far as its sources tell: pages in code, records, and what was
 * promised and has not moved. Empty where the list of promises is missing: nobody can tell which files there are.
 */
function presentAddresses(content: Content, { addresses, missing }: Site): Set<string> {
  const { promised, moved, fixed } = addresses;
  if (promised.size === 0) return new Set();
  const gone = new Set<string>(moved);
  const records: string[] = [];
  for (const [name, { address }] of eachContentKind) {
    if (address === undefined) continue;
    for (const id of missing[name]) gone.add(`${address}${id}/`);
    records.push(...[...content[name].ids].map((id) => `${address}${id}/`));
  }
  return new Set([...[...promised].filter((each) => !gone.has(each)), ...fixed, ...records]);
}

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
