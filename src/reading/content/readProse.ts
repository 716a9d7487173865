import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { explainMdx } from './explainMdx.ts';
import { hasFigure } from './figures.ts';
import type { Problem } from './problem.ts';
import { markupFault, type MdxNode } from './proseMarkup.ts';

/** One `<Cite ids="…" />` in a text. */
export interface CiteUse {
  ids: string[];
  line: number;
  column: number;
}

/** One link of a text, and where it leads. */
export interface LinkUse {
  url: string;
  line: number;
  column: number;
}

/** One image of a text: its file, what it shows, who made it and by which licence. */
export interface ImageUse {
  url: string;
  alt: string;
  credit: string;
  /** Whether it stands in a paragraph of its own. */
  alone: boolean;
  line: number;
  column: number;
}

/** What the guard found in an MDX body. */
export interface ProseReport {
  problems: Problem[];
  cites: CiteUse[];
  links: LinkUse[];
  images: ImageUse[];
  /** The ids that its headings get on the page. */
  places: string[];
}

const blocks = new Set(['paragraph', 'tableRow']);

function textOf(node: MdxNode): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}

function citesIn(node: MdxNode): boolean {
  return node.name === 'Cite' || (node.children ?? []).some(citesIn);
}

/**
 * Reads an MDX body: broken MDX, markup that is not prose (HTML, code, odd links), a paragraph (of a list
 * too) or table row that states a figure without a `Cite`, and a `Cite` without ids are problems. `firstLine` is
 * the line of the file at which the body begins; `headings` says whether it may have headings.
 */
export function readProse(file: string, body: string, firstLine: number, headings = false): ProseReport {
  const problems: Problem[] = [];
  const cites: CiteUse[] = [];
  const links: LinkUse[] = [];
  const images: ImageUse[] = [];
  const places: string[] = [];
  const slugs = new GithubSlugger();
  const at = (node: MdxNode) => ({
    line: node.position?.start.line ?? firstLine,
    column: node.position?.start.column ?? 1,
  });
  let tree: MdxNode;
  try {
    // Empty lines stand for the front matter, so that the parser counts the lines of the file, in its messages too.
    const text = '\n'.repeat(firstLine - 1) + body;
    tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text) as unknown as MdxNode;
  } catch (error) {
    return { problems: [{ file, ...explainMdx(error, firstLine) }], cites, links, images, places };
  }
  visit(tree as never, (visited: unknown, _, above: unknown) => {
    const node = visited as MdxNode;
    const parent = above as MdxNode | undefined;
    const fault = markupFault(node, headings);
    if (fault !== undefined) problems.push({ file, ...at(node), message: fault });
    else if (node.type === 'link') links.push({ url: node.url ?? '', ...at(node) });
    if (node.type === 'heading') places.push(slugs.slug(textOf(node)));
    if (node.type === 'image')
      images.push({
        url: node.url ?? '',
        alt: node.alt ?? '',
        credit: node.title ?? '',
        alone: parent?.type === 'paragraph' && parent.children?.length === 1,
        ...at(node),
      });
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
  return { problems, cites, links, images, places };
}
