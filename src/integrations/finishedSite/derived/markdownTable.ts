import { attribute, type Element, elementsIn } from './tree.ts';

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
export function markdownTable(table: Element, write: (cell: Element) => string): string {
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
