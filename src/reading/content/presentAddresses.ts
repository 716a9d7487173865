import { eachContentKind } from '../../schemas/contentKinds.ts';
import type { Content } from './readContent.ts';
import type { Site } from './readSite.ts';

/**
 * Addresses of pages and files that the site has, as far as its sources tell: pages in code, records, and what was
 * promised and has not moved. Empty where the list of promises is missing: nobody can tell which files there are.
 */
export function presentAddresses(content: Content, { addresses, missing }: Site): Set<string> {
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
