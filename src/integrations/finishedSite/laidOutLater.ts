import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element, isElement } from '../../lib/html/elements.ts';
import type { Edit } from './edits.ts';

/**
 * Classes of what is laid out after the first paint, and how many characters of text fill a first screen there: of a
 * phone, and of any screen. `src/styles/_below.scss` says what they do.
 */
const classes = [
  { name: 'later', from: 2500 },
  { name: 'later-phone', from: 1500 },
] as const;
const firstScreen = Math.min(...classes.map(({ from }) => from));
/** Parts with fewer characters are laid out faster than they are put off. */
const shortest = 200;

/** Parts of a page that can be laid out alone; not items, rows and lines, whose marks and widths depend on their like. */
const parts = new Set(['article', 'div', 'dl', 'figure', 'footer', 'ol', 'section', 'ul']);
/** The class of words for the ear only. */
const unseen = 'vh';
/** What takes no room in the text, or stands beside it. */
const withoutRoom = new Set(['nav', 'script', 'select', 'style', 'template', 'title']);
/** Nothing in these is a part: a table is laid out as a whole. */
const whole = new Set(['form', 'p', 'svg', 'table']);

const takesNoRoom = (element: Element): boolean =>
  withoutRoom.has(element.tagName) ||
  attribute(element, 'class') === unseen ||
  attribute(element, 'hidden') !== undefined;

/** Lengths that are known: each element is asked for its own by all that stand around it. */
const lengths = new WeakMap<Element, number>();

/** Characters that an element shows; of a folded part only its summary. */
function lengthOf(node: Tree.ChildNode): number {
  if ('value' in node) return node.value.replace(/\s+/g, ' ').length;
  if (!isElement(node) || takesNoRoom(node)) return 0;
  const known = lengths.get(node);
  if (known !== undefined) return known;
  const folded = node.tagName === 'details' && attribute(node, 'open') === undefined;
  let length = 0;
  for (const child of node.childNodes)
    if (!folded || (isElement(child) && child.tagName === 'summary')) length += lengthOf(child);
  lengths.set(node, length);
  return length;
}

const insertAt = (place: number, text: string): Edit => ({ start: place, end: place, text });

function insertFor(element: Element, name: string): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  const names = attribute(element, 'class');
  const value = place.attrs?.['class'];
  if (names !== undefined && value)
    return /\blater\b/.test(names) ? [] : [insertAt(value.endOffset - 1, ` ${name}`)];
  const tag = (place.startTag?.startOffset ?? place.startOffset) + 1 + element.tagName.length;
  return [insertAt(tag, ` class="${name}"`)];
}

function insertsBelow(parent: Element, start: number): Edit[] {
  const inserts: Edit[] = [];
  let before = start;
  for (const child of parent.childNodes) {
    const length = lengthOf(child);
    if (isElement(child) && length >= shortest && !takesNoRoom(child) && !whole.has(child.tagName)) {
      const name = classes.find(({ from }) => before >= from)?.name;
      if (name !== undefined && parts.has(child.tagName)) inserts.push(...insertFor(child, name));
      else if (before + length > firstScreen) inserts.push(...insertsBelow(child, before));
    }
    before += length;
  }
  return inserts;
}

/**
 * Where a page gets the class of what is laid out after the first paint: its parts that start below the first screen,
 * judged by the text before them. Parts in the first screen must not have it: browsers first give them a height that
 * is a guess, and then move what follows.
 */
export function laterInserts(document: Tree.Document): Edit[] {
  const find = (node: Tree.ParentNode): Element | undefined => {
    for (const child of node.childNodes)
      if (isElement(child)) {
        const found = child.tagName === 'body' ? child : find(child);
        if (found) return found;
      }
    return undefined;
  };
  const body = find(document);
  return body ? insertsBelow(body, 0) : [];
}
