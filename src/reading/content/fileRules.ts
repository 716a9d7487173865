import { type ContentKind, eachContentKind } from '../../schemas/contentKinds.ts';
import { orderProblems } from './dateOrder.ts';
import { entrySources } from './entrySources.ts';
import { linkProblems } from './linkProblems.ts';
import type { PagePlaces } from './pagePlaces.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './readEntry.ts';
import { referenceProblems } from './references.ts';
import type { Site } from './readSite.ts';
import { wordProblems } from './wordProblems.ts';
import { repeatProblems } from './repeats.ts';

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
