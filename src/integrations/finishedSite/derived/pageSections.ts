import { attribute, type Element, isCitation, isElement, isFurniture, type Node, textOf } from './tree.ts';

/** A place of a page that a link can lead to, with what stands there. */
export interface Section {
  /** Anchor without `#`; empty for the opening of the page. */
  id: string;
  /** Id of the section around it; empty where there is none. */
  within: string;
  heading: string;
  /** Everything it says, in one line, without citations and furniture. */
  text: string;
}

const blocks = /^(p|li|td|th|dd|dt|div|h[4-6]|figcaption|caption|summary|pre|blockquote|address)$/;

/** Blocks that say something whole: without a stop between them a name runs into the sentence that follows. */
const statements = /^(p|li|figcaption|caption|summary|blockquote|h[4-6])$/;

function skipped(element: Element): boolean {
  return (
    isFurniture(element) ||
    isCitation(element) ||
    attribute(element, 'data-search') === 'omit' ||
    // The heads of a table's columns say nothing without its cells.
    element.tagName === 'thead' ||
    attribute(element, 'role') === 'doc-endnotes'
  );
}

function isHeading(element: Element): boolean {
  // A term of a glossary is a place to lead to, as a heading is; the letter above a group of them says nothing.
  return /^h[23]$/.test(element.tagName)
    ? textOf(element).length > 1
    : element.tagName === 'dt' && attribute(element, 'id') !== undefined;
}

/**
 * The sections of a page's main content: its opening, then every h2, h3 and glossary term that an id leads to.
 * A heading without an id of its own belongs to the section around it.
 */
export function sectionsOf(main: Element): Section[] {
  const opening = { id: '', within: '', heading: '', text: '' };
  const found: Section[] = [opening];
  const parts = new Map<Section, string[]>([[opening, []]]);
  const taken = new Set<string>();
  let current: Section = opening;

  const visit = (node: Node, around: readonly string[]): void => {
    if (!isElement(node) || skipped(node)) {
      if ('value' in node) parts.get(current)?.push(node.value);
      return;
    }
    if (node.tagName === 'h1') return;
    const id = attribute(node, 'id');
    const inside =
      id !== undefined && /^(section|article|div|li)$/.test(node.tagName) ? [...around, id] : around;
    if (isHeading(node)) {
      const nearest = inside.at(-1);
      const anchor = nearest !== undefined && !taken.has(nearest) ? nearest : id;
      if (anchor !== undefined && !taken.has(anchor)) {
        taken.add(anchor);
        const outer = inside.filter((each) => each !== anchor).at(-1) ?? '';
        current = { id: anchor, within: outer, heading: textOf(node), text: '' };
        found.push(current);
        parts.set(current, []);
        return;
      }
    }
    for (const child of node.childNodes) visit(child, inside);
    // A heading within a section runs into its text otherwise.
    if (isHeading(node)) parts.get(current)?.push(': ');
    else if (statements.test(node.tagName)) parts.get(current)?.push('. ');
    else if (blocks.test(node.tagName)) parts.get(current)?.push(' ');
  };
  for (const child of main.childNodes) visit(child, []);
  for (const section of found) {
    const text = (parts.get(section) ?? []).join('').replace(/\s+/g, ' ');
    // Of two stops the first stays.
    section.text = text
      .replace(/ (?=[.,;:](?: |$))/g, '')
      .replace(/([.,;:!?…])\.+(?= |$)/g, '$1')
      .replace(/^\. /, '')
      .trim();
  }
  return found;
}
