import { line, inline, type MarkdownContext } from './markdownInline.ts';
import { type Element, isElement, isFurniture, type Node, attribute, elementsIn } from './tree.ts';

function cellsOf(row: Element, write: (cell: Element) => string): string[] {
  return elementsIn(row)
    .filter(({ tagName }) => tagName === 'th' || tagName === 'td')
    .flatMap((cell) => {
      const span = Number(attribute(cell, 'colspan') ?? '1');
      // Markdown has no wide cells: the words stand in the first, the others stay empty.
      return [write(cell), ...Array.from({ length: span - 1 }, () => '')];
    });
}

/** A table as Markdown (GitHub's dialect), its caption in bold above it. `write` gives the one line of a cell. */
function markdownTable(table: Element, write: (cell: Element) => string): string {
  const all = elementsIn(table);
  const caption = all.find(({ tagName }) => tagName === 'caption');
  const rows = all.filter(({ tagName }) => tagName === 'tr').map((row) => cellsOf(row, write));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const toLine = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const name = caption ? write(caption) : '';
  const lines = [toLine(head), toLine(Array.from({ length: width }, () => '---')), ...body.map(toLine)];
  return `${name === '' ? '' : `**${name}**\n\n`}${lines.join('\n')}`;
}

function isBlock(node: Node): boolean {
  return (
    isElement(node) &&
    /^(ul|ol|dl|p|div|table|section|details|figure|h[1-6]|pre|blockquote)$/.test(node.tagName)
  );
}

/** A list, its items indented under their marks; lists within items keep their place. */
function list(element: Element, context: MarkdownContext): string {
  const items = element.childNodes.filter(
    (node): node is Element => isElement(node) && node.tagName === 'li',
  );
  return items
    .map((item, index) => {
      const mark = element.tagName === 'ol' ? `${index + 1}. ` : '- ';
      const nested = item.childNodes.filter((node) => isElement(node) && /^(ul|ol)$/.test(node.tagName));
      const own = item.childNodes
        .filter((node) => !nested.includes(node))
        .map((node) => inline(node, context))
        .join('');
      const lines = [
        own.replace(/\s+/g, ' ').trim(),
        ...nested.map((node) => list(node as Element, context)),
      ];
      return mark + lines.join('\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** A list of terms: each as one item, the term in bold. */
function terms(element: Element, context: MarkdownContext): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (!isElement(node)) return;
    if (node.tagName === 'dt') parts.push(`- **${line(node, context)}:**`);
    else if (node.tagName === 'dd') parts.push(`${parts.pop() ?? '-'} ${line(node, context)}`);
    else node.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  return parts.join('\n');
}

/** The blocks of an element, an empty line between them. */
export function blocks(element: Element, context: MarkdownContext): string[] {
  const found: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    const text = run.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') found.push(text);
    run = [];
  };
  for (const node of element.childNodes) {
    if (!isBlock(node) || !isElement(node)) {
      run.push(inline(node, context));
      continue;
    }
    endRun();
    if (!isFurniture(node)) found.push(...block(node, context));
  }
  endRun();
  return found.filter((text) => text !== '');
}

function block(element: Element, context: MarkdownContext): string[] {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${line(element, context)}`];
  if (element.tagName === 'p') return [line(element, context)];
  if (/^(ul|ol)$/.test(element.tagName)) return [list(element, context)];
  if (element.tagName === 'dl') return [terms(element, context)];
  if (element.tagName === 'table') return [markdownTable(element, (cell) => line(cell, context))];
  if (element.tagName === 'blockquote') return [blocks(element, context).join('\n\n').replace(/^/gm, '> ')];
  if (element.tagName === 'pre') {
    const text = element.childNodes
      .map((node) => ('value' in node ? node.value : line(node, context)))
      .join('');
    return [`\`\`\`\n${text.trimEnd()}\n\`\`\``];
  }
  return blocks(element, context);
}
