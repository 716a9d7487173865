import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element, isElement } from '../../lib/html/elements.ts';
import type { Edit } from './edits.ts';
import { isStacked, lengthOf, linesOf, takesNoRoom } from './roomOf.ts';

/** From how many characters of text before it a part stands below the first screen of any width. */
const anyScreen = 2500;
/** From how many lines of a phone before it a part stands below a phone's first screen, whose head takes room too. */
const phoneScreen = 37;
/** Parts with fewer characters are laid out faster than they are put off, but for those of a phone, which are many. */
const shortest = 200;

/** Parts of a page that can be laid out alone. */
const parts = new Set(['article', 'div', 'dl', 'figure', 'ol', 'section', 'ul']);
/** What can be put off on a phone too: there all stand in one column, rows of tables that are made for it as well. */
const phoneParts = new Set([...parts, 'h2', 'h3', 'li', 'p', 'table']);
/**
 * Nothing in these is a part; of tables only rows that stack on a phone, others are laid out as a whole. Browsers lay out
 * the foot of a page as soon as they have read it, whatever is asked.
 */
const whole = new Set(['footer', 'form', 'p', 'svg', 'table']);

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

/** What stands before a place: characters, and lines on a phone; and whether it is in a table that stacks there. */
interface Before {
  length: number;
  lines: number;
  stack: boolean;
}

function classFor(tag: string, length: number, before: Before): string | undefined {
  if (parts.has(tag) && length >= shortest && before.length >= anyScreen) return 'later';
  return (phoneParts.has(tag) || (tag === 'tr' && before.stack)) && before.lines >= phoneScreen
    ? 'later-phone'
    : undefined;
}

/** The shortest and the longest part whose room is guessed, in steps of √2 lines of a phone: from 8 lines to 362. */
const [firstStep, lastStep] = [6, 17];

/**
 * The class that says how much room a part is likely to take, for as long as it is not laid out: where a browser returns
 * to a place on the page, what is above it must take about its true height.
 */
function roomClass(lines: number): string {
  const step = Math.round(2 * Math.log2(lines));
  return step < firstStep ? '' : ` room-${Math.min(step, lastStep)}`;
}

function insertsBelow(parent: Element, start: Before): Edit[] {
  const inserts: Edit[] = [];
  const before = { ...start };
  for (const child of parent.childNodes) {
    const [length, lines] = [lengthOf(child), linesOf(child, start.stack)];
    if (isElement(child) && length > 0 && !takesNoRoom(child)) {
      const name = classFor(child.tagName, length, before);
      const stack = before.stack || isStacked(child);
      const reachesBelow = before.length + length > anyScreen || before.lines + lines > phoneScreen;
      if (name !== undefined) inserts.push(...insertFor(child, `${name}${roomClass(lines)}`));
      else if (reachesBelow && (stack || !whole.has(child.tagName)))
        inserts.push(...insertsBelow(child, { ...before, stack }));
    }
    before.length += length;
    before.lines += lines;
  }
  return inserts;
}

/**
 * Where a page gets the class of what is laid out after the first paint: its parts that start below the first screen,
 * judged by the text before them. Parts in the first screen must not have it: they would show late, and move what
 * follows. `src/styles/_below.scss` says what the classes do; `tests/site/below.spec.ts` looks at every template.
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
  return body ? insertsBelow(body, { length: 0, lines: 0, stack: false }) : [];
}
