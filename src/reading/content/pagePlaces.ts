import { areaPlaces, recordPlaces } from '../../lib/area/areaPlaces.ts';
import { guideSections } from '../../lib/guides/guideSections.ts';
import { glossaryPlaces, kindPlace } from '../../lib/site/indexPlaces.ts';
import { eachContentKind } from '../../schemas/contentKinds.ts';
import { sourceKinds } from '../../schemas/source.ts';
import { fixedPlaces } from './fixedPlaces.ts';
import type { Content } from './readContent.ts';

/** The places of each page that links may name, by the page's address; pages whose places only a build knows are not there. */
export type PagePlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** What the layout adds to every text with sources. */
const added = ['main', 'sources'];

/** The pages that are one text with headings: their ids are made from these. */
function headed(content: Content): [address: string, places: string[]][] {
  return eachContentKind.flatMap(([name, kind]) =>
    kind.headings === true && kind.address !== undefined
      ? content[name].files.map(({ id, places }): [string, string[]] => [
          `${kind.address ?? ''}${id}/`,
          places,
        ])
      : [],
  );
}

/** The pages that list all records of a file; not known where the file has a fault. */
function lists({ glossary, sources }: Content): [address: string, places: string[]][] {
  const kinds = sourceKinds.map(kindPlace);
  return [
    ['/glossary/', glossaryPlaces(glossary.records)],
    ['/sources/', sources.records.size > 0 ? [...kinds, ...sources.records.keys()] : []],
  ];
}

/**
 * The places of pages that links in texts may name: of texts with headings, of areas and their records, of guides, of
 * lists, and of pages whose parts stand in code. The functions that name them are those of the pages themselves.
 */
export function pagePlaces(root: string, content: Content): PagePlaces {
  const records: [string, readonly string[]][] = [
    ...fixedPlaces(root, content),
    ...content.areas.entries.flatMap(({ id, data }): [string, string[]][] => [
      [`/areas/${id}/`, areaPlaces(data)],
      [`/areas/${id}/record/`, recordPlaces(data)],
    ]),
    ...content.guides.entries.map(({ id, data }): [string, string[]] => [
      `/insight-guides/${id}/`,
      guideSections(data).map((section) => section.id),
    ]),
    ...lists(content).filter(([, places]) => places.length > 0),
  ];
  return new Map(
    [...headed(content), ...records].map(([address, places]) => [address, new Set([...places, ...added])]),
  );
}
