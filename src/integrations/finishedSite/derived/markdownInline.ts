import { escapeMarkdown } from '../../../lib/text/escapeMarkdown.ts';
import { attribute, isCitation, isElement, isFurniture, type Node, textOf } from './tree.ts';

/** What the writer needs to know of the page. */
export interface MarkdownContext {
  /** Full address of the page, against which links are resolved. */
  address: string;
}

function linkTarget(href: string, address: string): string {
  return new URL(href, address).href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A');
}

/** Wraps words in a mark, with the space around them left outside: Markdown wants marks to touch words. */
function wrap(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  return `${/^\s/.test(text) ? ' ' : ''}${mark}${inner}${mark}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Words of an element on one line, with links, emphasis and numbered citations. */
export function inline(node: Node, context: MarkdownContext): string {
  if ('value' in node)
    return node.nodeName === '#text' ? escapeMarkdown(node.value.replace(/\s+/g, ' ')) : '';
  if (!isElement(node) || isFurniture(node)) return '';
  const inner = node.childNodes.map((child) => inline(child, context)).join('');
  switch (node.tagName) {
    case 'a': {
      // "[source 12 press]": the word is for the ear; on paper brackets say as much.
      if (isCitation(node)) return ` \\[${inner.trim().replace('source ', '')}\\]`;
      const href = attribute(node, 'href');
      return href === undefined || inner.trim() === ''
        ? inner
        : `[${inner.trim()}](${linkTarget(href, context.address)})`;
    }
    case 'b':
    case 'strong':
      return wrap(inner, '**');
    case 'em':
    case 'i':
    case 'cite':
      return wrap(inner, '*');
    case 'code':
      // Code is as it stands; only a bar would end a table's cell.
      return `\`${textOf(node).replaceAll('|', '\\|')}\``;
    case 'br':
      return ' ';
    case 'div':
      return `${inner} `;
    default:
      return inner;
  }
}

/** Inline Markdown without doubled or outer spaces. */
export function line(node: Node, context: MarkdownContext): string {
  return inline(node, context).replace(/\s+/g, ' ').trim();
}
