import { type ContentKindName, eachContentKind } from '../../schemas/contentKinds.ts';
import { type Addresses, readAddresses } from './addresses.ts';
import { missingIds } from './promisedRecords.ts';
import type { Content } from './readContent.ts';

/** What content may refer to beyond its own file. */
export interface Site {
  /** Ids by kind; undefined where a list cannot be read, so that not every reference to it is told as a fault. */
  ids: Record<ContentKindName, ReadonlySet<string> | undefined>;
  /** Ids by kind whose pages were published and that are gone. */
  missing: Record<ContentKindName, string[]>;
  addresses: Addresses;
}

/** What of the site content may refer to. Who refers to what is gone is not at fault: its absence is told. */
export function readSite(root: string, content: Content): Site {
  const addresses = readAddresses(root);
  const kinds = eachContentKind.map(([name, kind]) => {
    const { ids } = content[name];
    const missing = ids.size === 0 ? [] : missingIds(kind, ids, addresses);
    return { name, missing, ids: ids.size === 0 ? undefined : new Set([...ids, ...missing]) };
  });
  return {
    ids: Object.fromEntries(kinds.map(({ name, ids }) => [name, ids])) as Site['ids'],
    missing: Object.fromEntries(kinds.map(({ name, missing }) => [name, missing])) as Site['missing'],
    addresses,
  };
}
