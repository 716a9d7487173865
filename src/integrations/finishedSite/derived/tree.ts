import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import { attribute, type Element, elementsIn, textOf } from '../../../lib/html/elements.ts';

export {
  attribute,
  type Element,
  elementsIn,
  isElement,
  type Node,
  textOf,
} from '../../../lib/html/elements.ts';

/** What a built page says of itself, and its main content. */
export interface PageTree {
  /** Heading of level 1; the title of the tab where there is none. */
  heading: string;
  title: string;
  description: string;
  /** Full address of the page. */
  canonical: string;
  noindex: boolean;
  /** Day on which the content last changed, ISO 8601; undefined where the page does not say. */
  changed: string | undefined;
  main: Element;
}

/** Whether a link is a numbered mark of a citation. */
export function isCitation(element: Element): boolean {
  return attribute(element, 'role') === 'doc-noteref';
}

const furnitureTags = new Set(['nav', 'script', 'style', 'svg', 'form', 'search', 'template', 'noscript']);

/**
 * Whether an element is furniture of the page (navigation, tools, drawings) and no part of what it says: by its kind, or
 * by the mark `data-twin="omit"`. Class names say how a page looks; renaming one changes nothing here.
 */
export function isFurniture(element: Element): boolean {
  return (
    furnitureTags.has(element.tagName) ||
    attribute(element, 'data-twin') === 'omit' ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

/** Reads a built page. Throws where it has no <main> or no canonical address: every page of the site has both. */
export function readPage(file: string, document: Tree.Document): PageTree {
  const all = elementsIn(document);
  const main = all.find((element) => element.tagName === 'main');
  const canonical = all.find((element) => attribute(element, 'rel') === 'canonical');
  if (!main || !canonical) throw new Error(`${file}:1:1: found no <main> or no <link rel="canonical">`);
  const meta = (name: string): string => {
    const found = all.find((element) => attribute(element, 'name') === name);
    return found ? (attribute(found, 'content') ?? '') : '';
  };
  const inMain = elementsIn(main);
  const h1 = inMain.find((element) => element.tagName === 'h1');
  const titleElement = all.find((element) => element.tagName === 'title');
  const title = titleElement ? textOf(titleElement) : '';
  const time = inMain.find((element) => attribute(element, 'data-page-changed') !== undefined);
  return {
    heading: h1 ? textOf(h1) : title,
    title,
    description: meta('description'),
    canonical: attribute(canonical, 'href') ?? '',
    noindex: meta('robots').includes('noindex'),
    changed: time && attribute(time, 'datetime'),
    main,
  };
}
