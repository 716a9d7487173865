import { eachContentKind } from '../../schemas/contentKinds.ts';
import type { Content } from './readContent.ts';

/** The places of each page that links may name, by the page's address; pages whose places only a build knows are not there. */
export type PagePlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** What the layout adds to every text with sources. */
const added = ['main', 'sources'];

/** The places of the pages that are one text with headings: their ids are made from these. */
export function pagePlaces(content: Content): PagePlaces {
  return new Map(
    eachContentKind.flatMap(([name, kind]) =>
      kind.headings === true && kind.address !== undefined
        ? content[name].files.map(
            ({ id, places }) => [`${kind.address ?? ''}${id}/`, new Set([...places, ...added])] as const,
          )
        : [],
    ),
  );
}
