import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element, isElement } from '../../lib/html/elements.ts';

/** The class of words for the ear only. */
const unseen = 'vh';
/** What takes no room in the text, or stands beside it. */
const withoutRoom = new Set(['nav', 'script', 'select', 'style', 'template', 'title']);
/** What starts a line of its own. */
const blocks =
  /^(article|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|li|main|ol|p|section|summary|table|tbody|tr|ul)$/;
/** A table of this class stands as one column on a phone: without its head, each cell a line. */
const stacked = 'stack';
/** Characters in a line of the widest phone: rather too many, so that nothing in view is taken for further down. */
const perLine = 55;

/** Whether an element takes no room in the text: hidden, for the ear only, or beside the text. */
export const takesNoRoom = (element: Element): boolean =>
  withoutRoom.has(element.tagName) ||
  attribute(element, 'class') === unseen ||
  attribute(element, 'hidden') !== undefined;

/** What an element shows of what it holds: of a folded part only its summary. */
function shownIn(element: Element): Tree.ChildNode[] {
  if (takesNoRoom(element)) return [];
  const folded = element.tagName === 'details' && attribute(element, 'open') === undefined;
  return element.childNodes.filter((child) => !folded || (isElement(child) && child.tagName === 'summary'));
}

/** Lengths that are known: each element is asked for its own by all that stand around it. */
const lengths = new WeakMap<Element, number>();

/** Characters that a node shows. */
export function lengthOf(node: Tree.ChildNode): number {
  if ('value' in node) return node.value.replace(/\s+/g, ' ').length;
  if (!isElement(node)) return 0;
  const known = lengths.get(node);
  if (known !== undefined) return known;
  const length = shownIn(node).reduce((sum, child) => sum + lengthOf(child), 0);
  lengths.set(node, length);
  return length;
}

/** Whether a table's rows stand below each other on a phone, cell by cell. */
export const isStacked = (element: Element): boolean =>
  attribute(element, 'class')?.split(' ').includes(stacked) ?? false;

/** Lines that a node takes on a phone, without pictures and without the room between blocks: rather too few. */
export function linesOf(node: Tree.ChildNode, inStack = false): number {
  let lines = 0;
  let open = 0;
  const endLine = (): void => {
    lines += Math.ceil(open / perLine);
    open = 0;
  };
  const read = (each: Tree.ChildNode, stack: boolean): void => {
    if ('value' in each) open += each.value.trim() === '' ? 0 : lengthOf(each);
    if (!isElement(each) || (stack && each.tagName === 'thead')) return;
    const block = blocks.test(each.tagName) || (stack && /^t[dh]$/.test(each.tagName));
    if (block) endLine();
    for (const child of shownIn(each)) read(child, stack || isStacked(each));
    if (block) endLine();
  };
  read(node, inStack);
  endLine();
  return lines;
}
