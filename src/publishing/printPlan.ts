import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from 'parse5';
import { attribute, isElement } from '../lib/html/elements.ts';

/** What paper has no use for: tools, links to the same page, links to web archives, and drawings. */
const dropped = new Set(['no-print', 'permalink', 'cite-as', 'priorities', 'locator']);

/** Ids that the contents list of the document leads to. */
const kept =
  /^(priority-\d+|glance|selection|need|priorities|board|money|outcomes|disagreements|not-found|document)$/;

function isDropped(element: Tree.Element): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => dropped.has(name));
}

function plainAttributes(element: Tree.Element, prefix: string): Tree.Element['attrs'] {
  const scrolls = attribute(element, 'class') === 'scroll';
  return element.attrs.flatMap(({ name, value }) => {
    if (name === 'id') return kept.test(value) ? [{ name, value: `${prefix}-${value}` }] : [];
    if (name === 'href' && value.startsWith('#') && !/^#source-\d+$/.test(value))
      return [{ name, value: kept.test(value.slice(1)) ? `#${prefix}-${value.slice(1)}` : `#${prefix}` }];
    // A table's region scrolls on small screens, so it keeps its name and its place in the order of the Tab key.
    if (scrolls && (name === 'aria-label' || name === 'tabindex')) return [{ name, value }];
    // A drawing keeps its name; what else has one is furniture of the page.
    if (element.tagName === 'svg' && (name === 'role' || name === 'aria-label')) return [{ name, value }];
    return ['role', 'aria-label', 'aria-labelledby', 'tabindex', 'aria-describedby'].includes(name)
      ? []
      : [{ name, value }];
  });
}

/**
 * Makes one plan's HTML part of a document of many plans: headings one level down, ids and links to them with the
 * plan's slug before them, tools left out. Links to numbered sources stay, because the document has one list of them.
 */
export function printPlan(html: string, slug: string): string {
  const fragment = parseFragment(html);
  const visit = (node: Tree.ParentNode): void => {
    node.childNodes = node.childNodes.filter((child) => !isElement(child) || !isDropped(child));
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      child.attrs = plainAttributes(child, slug);
      const level = /^h([1-5])$/.exec(child.tagName)?.[1];
      if (level !== undefined) child.tagName = child.nodeName = `h${Number(level) + 1}`;
      visit(child);
    }
  };
  visit(fragment);
  return serialize(fragment);
}
