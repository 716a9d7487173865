import { addressOf } from '../builtPages.ts';
import type { KeptPage } from '../keptPage.ts';
import type { SiteAddress } from '../siteAddress.ts';
import { namedIn, type Link } from './linksOf.ts';

/** What links may lead to. */
interface Targets {
  site: SiteAddress;
  /** Addresses below the site's root, as `/areas/`. */
  addresses: ReadonlySet<string>;
  /** The ids of each page, by its address. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Why an address of the site leads nowhere; undefined where it is good or not of this site. */
function faultOf(address: string, from: string, { site, addresses, ids }: Targets): string | undefined {
  const here = `${site.origin}${site.base}${from.slice(1)}`;
  if (!URL.canParse(address, here)) return 'is not an address';
  const url = new URL(address, here);
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return `lies outside ${site.base}, where the site lives`;
  const path = `/${decode(url.pathname.slice(site.base.length))}`;
  if (!addresses.has(path)) {
    return addresses.has(`${path}/`) ? `must end with a slash: ${address}/` : 'leads to nothing';
  }
  const id = decode(url.hash.slice(1));
  const known = ids.get(path);
  if (id === '' || known === undefined || known.has(id) || id.startsWith(':~:')) return undefined;
  return `names a place, #${id}, that ${path} does not have`;
}

/** Tells faults of links. An address from the root leads to the same place from every page: it is looked up once. */
function explainer(targets: Targets): (file: string, from: string, links: readonly Link[]) => string[] {
  const known = new Map<string, string | undefined>();
  const lookUp = (address: string, from: string): string | undefined => {
    if (!address.startsWith('/')) return faultOf(address, from, targets);
    if (!known.has(address)) known.set(address, faultOf(address, from, targets));
    return known.get(address);
  };
  return (file, from, links) =>
    links.flatMap(({ address, line }) => {
      const fault = lookUp(address, from);
      return fault === undefined ? [] : [`${file}:${line}:1: the link ${address} ${fault}`];
    });
}

/** A text file of the site that may name addresses: sitemap, feed, metadata. */
export interface TextFile {
  file: string;
  text: string;
}

/**
 * Faults for every internal address and fragment that leads nowhere, in pages and in text files.
 * `files` are all that the site publishes.
 */
export function checkLinks(
  site: SiteAddress,
  files: readonly string[],
  pages: readonly KeptPage[],
  texts: Iterable<TextFile>,
): string[] {
  const targets: Targets = {
    site,
    addresses: new Set(files.map(addressOf)),
    ids: new Map(pages.map(({ file, ids }) => [addressOf(file), ids])),
  };
  const explain = explainer(targets);
  const faults = pages.flatMap(({ file, links }) => [...new Set(explain(file, addressOf(file), links))]);
  for (const { file, text } of texts) faults.push(...explain(file, '/', namedIn(text, site)));
  return faults;
}
