import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** One element of a built page. */
export interface Element {
  /** Name in lower case. */
  tag: string;
  attributes: ReadonlyMap<string, Attribute>;
  /** Text directly inside, of `title`, `style` and `script`; of others empty. */
  text: string;
  /** Line in the file, from 1. */
  line: number;
}

/** An attribute's value with references resolved, and where `name="value"` stands in the file. */
interface Attribute {
  value: string;
  start: number;
  end: number;
}

/** Elements whose text checks ask for. */
const withText = new Set(['script', 'style', 'title']);

function toElement(node: Tree.Element): Element {
  const places = node.sourceCodeLocation?.attrs ?? {};
  const attributes = node.attrs.map(({ name, prefix, value }): [string, Attribute] => {
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    const place = places[full.toLowerCase()] ?? places[name.toLowerCase()];
    return [full, { value, start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 }];
  });
  const text = withText.has(node.tagName)
    ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    : '';
  return {
    tag: node.tagName,
    attributes: new Map(attributes),
    text,
    line: node.sourceCodeLocation?.startLine ?? 1,
  };
}

/** A page's HTML as a tree that keeps where each part stands. */
export function parsePage(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** Every element of a page in the order of the file, also those inside `<template>`. */
export function elementsOf(document: Tree.Document): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(toElement(child));
      visit('content' in child ? child.content : child);
    }
  };
  visit(document);
  return found;
}

/** The value of an element's attribute; undefined where it has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}
