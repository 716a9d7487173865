import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** Whether a node is an element, not text or a comment. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
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
