import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

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

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Whether a link is a numbered mark of a citation. */
export function isCitation(element: Element): boolean {
  return attribute(element, 'role') === 'doc-noteref';
}

/** Elements below a node, itself first, in the order of the page. */
export function elementsIn(node: Tree.ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (each: Tree.ParentNode): void => {
    if ('tagName' in each) found.push(each);
    for (const child of each.childNodes) if (isElement(child)) visit(child);
  };
  visit(node);
  return found;
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

/** Text of a node in one line. Elements for which `skip` is true are left out. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  const read = (each: Node): string => {
    if ('value' in each) return each.value;
    if (!isElement(each) || skip(each)) return '';
    const inner = each.childNodes.map(read).join('');
    return /^(p|li|td|th|dt|dd|div|h[1-6]|caption|section|summary)$/.test(each.tagName)
      ? ` ${inner} `
      : inner;
  };
  return read(node).replace(/\s+/g, ' ').trim();
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
