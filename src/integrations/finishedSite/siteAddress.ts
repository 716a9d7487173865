import { attribute, elementsOf, parsePage } from './dom.ts';

/** Where a built site will live. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** Path of the site's root: `/`, or `/sub/` where it was built for a sub-path. */
  base: string;
}

/** Reads from the canonical address of the home page where the site was built to live. Throws where there is none. */
export function siteAddress(home: string): SiteAddress {
  const canonical = elementsOf(parsePage(home)).find((element) => attribute(element, 'rel') === 'canonical');
  const address = canonical === undefined ? undefined : attribute(canonical, 'href');
  if (address === undefined || !URL.canParse(address)) {
    throw new Error('index.html: found no <link rel="canonical"> with a full address');
  }
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname };
}
