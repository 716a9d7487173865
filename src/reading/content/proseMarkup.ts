import { webAddress } from '../../schemas/common.ts';
import { hiddenCharacter } from '../../schemas/hiddenCharacter.ts';

/** A part of an MDX body, as the parser gives it. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  depth?: number;
  position?: { start: { line: number; column: number } };
}

/** Markdown that a body may hold, beside `<Cite>` and, where the folder allows them, headings. */
const allowed = new Set(
  'root paragraph list listItem table tableRow tableCell emphasis strong link image text break'.split(' '),
);

/** What a body may hold, in words. */
export const allowedWords = 'allowed: paragraphs, lists, tables, emphasis, links and <Cite ids="…" />';

/** Markdown that a body must not hold, in words. */
const refused: Readonly<Record<string, string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  definition: 'a link by reference',
  delete: 'struck text',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  imageReference: 'an image by reference',
  inlineCode: 'code in ` `',
  linkReference: 'a link by reference',
  thematicBreak: 'a line across the page',
};

/** A page of this site, or a part of the same page: no backslash, which browsers take for a slash. */
const ownTarget = /^(?:\/(?!\/)|(?:\.\.\/)+[a-z]|#.)[^\s\\"<>]*$/i;

/** Where a link may lead: the public web, by the same rule as in YAML, or this site. */
const isLinkTarget = (url: string): boolean => ownTarget.test(url) || webAddress.safeParse(url).success;

/** The words of a part of a body, as a reader sees them. */
function wordsOf({ value = '', alt, children = [] }: MdxNode): string {
  return `${value}${alt ?? ''}${children.map(wordsOf).join('')}`;
}

function citeFault({ attributes = [], children = [] }: MdxNode): string | undefined {
  const other = attributes.find(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'ids',
  );
  if (other) return `Cite: found "${other.name ?? '{…}'}", allowed: ids="…"`;
  if (attributes.length > 1) return 'Cite: found ids="…" a second time';
  return children.length > 0 ? 'Cite: must be empty: <Cite ids="…" />' : undefined;
}

function headingFault(depth: number, headings: boolean): string | undefined {
  if (!headings) return `found a heading, ${allowedWords}`;
  return depth === 1 ? 'found a heading of level 1, which is the title; begin with ##' : undefined;
}

/**
 * What a part of a body must not be, in words: code, HTML, an expression, an odd link; undefined where it is sound.
 * `headings`: whether a body may have headings of its own.
 */
export function markupFault(node: MdxNode, headings: boolean): string | undefined {
  switch (node.type) {
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return node.name === 'Cite' ? citeFault(node) : `found <${node.name ?? ''}>, ${allowedWords}`;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return `found {${(node.value ?? '').slice(0, 40)}}, a body holds no code`;
    case 'mdxjsEsm':
      return `found "${(node.value ?? '').slice(0, 40)}", a body holds no code`;
    case 'link':
      if (wordsOf(node).trim() === '')
        return `found a link to "${(node.url ?? '').slice(0, 60)}" without words; write what it leads to in the square brackets`;
      return isLinkTarget(node.url ?? '')
        ? undefined
        : `found a link to "${(node.url ?? '').slice(0, 60)}", allowed: http://, https:// (no name and password, no backslash, a host of plain letters), a path of this site, #…`;
    case 'heading':
      return headingFault(node.depth ?? 1, headings);
    case 'text': {
      const hidden = hiddenCharacter((node.value ?? '').replaceAll('\n', ' '));
      return hidden && `found the hidden character ${hidden.name}; remove it`;
    }
    default:
      return allowed.has(node.type) ? undefined : `found ${refused[node.type] ?? node.type}, ${allowedWords}`;
  }
}
