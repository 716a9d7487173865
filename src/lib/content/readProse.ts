import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { hasFigure } from './figures.ts';
import type { Problem } from './problem.ts';
import { markupFault, type MdxNode } from './proseMarkup.ts';

/** One `<Cite ids="…" />` in a text. */
export interface CiteUse {
  ids: string[];
  line: number;
  column: number;
}

/** What the guard found in an MDX body. */
export interface ProseReport {
  problems: Problem[];
  cites: CiteUse[];
}

const blocks = new Set(['paragraph', 'tableRow']);

function textOf(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}

function citesIn(node: MdxNode): boolean {
  return node.name === 'Cite' || (node.children ?? []).some(citesIn);
}

/**
 * Reads an MDX body: broken MDX, markup that is not prose (HTML, code, odd links), a paragraph (of a list
 * too) or table row that states a figure without a `Cite`, and a `Cite` without ids are problems. `firstLine` is the line of the file at which the body begins;
 * `headings` says whether it may have headings.
 */
export function readProse(file: string, body: string, firstLine: number, headings = false): ProseReport {
  const problems: Problem[] = [];
  const cites: CiteUse[] = [];
  const at = (node: MdxNode) => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  let tree: MdxNode;
  try {
    tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body) as unknown as MdxNode;
  } catch (error) {
    const fault = error as { line?: number; column?: number; reason?: string; message?: string };
    const place = { line: (fault.line ?? 1) + firstLine - 1, column: fault.column ?? 1 };
    return { problems: [{ file, ...place, message: `MDX: ${fault.reason ?? fault.message ?? ''}` }], cites };
  }
  visit(tree as never, (visited: unknown) => {
    const node = visited as MdxNode;
    const fault = markupFault(node, headings);
    if (fault !== undefined) problems.push({ file, ...at(node), message: fault });
    if (blocks.has(node.type) && hasFigure(textOf(node)) && !citesIn(node))
      problems.push({
        file,
        ...at(node),
        message: `states a figure without a <Cite>: "${textOf(node).slice(0, 60)}"`,
      });
    if (node.name !== 'Cite') return;
    const value = node.attributes?.find((attribute) => attribute.name === 'ids')?.value;
    const ids = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
    if (ids.length === 0)
      problems.push({ file, ...at(node), message: 'Cite: needs ids="…", one or more source ids' });
    cites.push({ ids, ...at(node) });
  });
  return { problems, cites };
}
