import type { Element } from '../dom.ts';
import type { Page } from '../builtPages.ts';
import type { SiteAddress } from '../siteAddress.ts';

/** An address that a page names, as it stands there. */
export interface Link {
  address: string;
  /** Line in the page's file, from 1. */
  line: number;
}

const plain = ['href', 'src', 'action', 'poster', 'cite', 'xlink:href'];

function addressesOf(element: Element): string[] {
  const value = (name: string): string | undefined => element.attributes.get(name)?.value;
  const found = plain.flatMap((name) => value(name) ?? []);
  const candidates = (value('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
  const refresh = /^\d+;\s*url=(.+)$/.exec(value('content') ?? '')?.[1];
  // Scripts find their data through attributes such as data-index="/search-index.json".
  const data = [...element.attributes]
    .filter(([name, { value: text }]) => name.startsWith('data-') && /^\/[^\s]*$/.test(text))
    .map(([, { value: text }]) => text);
  return [...found, ...candidates, ...(refresh === undefined ? [] : [refresh]), ...data];
}

/** Every address in the attributes of a page's elements, SVG included. */
export function linksOf(page: Page): Link[] {
  return page.elements.flatMap((element) =>
    addressesOf(element).map((address) => ({ address, line: element.line })),
  );
}

/** Every full address of the site in a text: sitemap, feed, structured data. `root` is its origin and base path. */
function ownAddressesIn(text: string, root: string): Link[] {
  const own = new RegExp(
    `${root.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')}(?:[^\\s"'<>\\\\)\\]}|&]|&amp;)*`,
    'g',
  );
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(own)]
      .map(([address]) => address.replace(/&amp;/g, '&').replace(/[.,;:]+$/, ''))
      // Templates like /data/districts/{code}/ stand for many addresses and are none themselves.
      .filter((address) => !address.includes('{'))
      .map((address) => ({ address, line: index + 1 })),
  );
}

/**
 * The full addresses of the site in a text without their fragments: structured data names things by addresses with
 * fragments that are no places on a page.
 */
export function namedIn(text: string, { origin, base }: SiteAddress): Link[] {
  return ownAddressesIn(text, origin + base).map(({ address, line }) => ({
    address: address.split('#')[0] ?? '',
    line,
  }));
}

/** Every address that a page names, in its elements and in its text. */
export function allLinks(page: Page, site: SiteAddress): Link[] {
  return [...linksOf(page), ...namedIn(page.html, site)];
}
