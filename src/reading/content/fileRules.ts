import { type ContentKind, eachContentKind } from '../../schemas/contentKinds.ts';
import { orderProblems } from './dateOrder.ts';
import { linkProblems } from './linkProblems.ts';
import type { PagePlaces } from './pagePlaces.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';
import { referenceProblems } from './references.ts';
import type { Site } from './readSite.ts';
import { wordProblems } from './wordProblems.ts';
import { repeatProblems } from './repeats.ts';
import { usedSources } from '../../lib/citations/usedSources.ts';

/**
 * Checks the sources that a file names in its record and its text; adds them to `used`. Without a list of sources
 * nothing can be said of them.
 */
function entrySources(
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

/** Every address that a text may link to: promised ones, pages in code, and the records that are there now. */
function knownAddresses({ ids, addresses }: Site): Set<string> {
  const records = eachContentKind.flatMap(([name, { address }]) =>
    address === undefined ? [] : [...(ids[name] ?? [])].map((id) => `${address}${id}/`),
  );
  return new Set([...addresses.promised, ...addresses.fixed, ...records]);
}

/** The rules for what a file names that are the same for every kind of content. Notes sources in `used`. */
export function fileRules(
  site: Site,
  used: Set<string>,
  places: PagePlaces,
  lastDay?: string,
): (file: ReadFile, kind: ContentKind) => Problem[] {
  const known = knownAddresses(site);
  const { areas, themes, glossary, sources } = site.ids;
  return (file, { address }) => [
    ...entrySources(file, sources, used),
    ...referenceProblems(file, { areas, themes, terms: glossary }),
    ...repeatProblems(file),
    ...orderProblems(file),
    ...wordProblems(file, lastDay),
    // Without the list of promised addresses nobody can tell where a link may lead.
    ...(address === undefined || site.addresses.promised.size === 0
      ? []
      : linkProblems(file, `${address}${file.id}/`, known, places)),
  ];
}
