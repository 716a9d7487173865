import type { Page } from './builtPages.ts';

const block = /<style>([\s\S]*?)<\/style>/;

/** A page's text with its stylesheet taken out of the block, and that stylesheet; undefined where it has none. */
export interface TakenStyle {
  html: string;
  style: string | undefined;
}

/**
 * Takes the stylesheet out of a page and leaves its block empty. All pages share one stylesheet, which is more than
 * half of a small page: without it the build reads, searches and keeps only what is the page's own.
 */
export function takeStyle(html: string): TakenStyle {
  const style = block.exec(html)?.[1];
  return { html: style === undefined ? html : html.replace(block, '<style></style>'), style };
}

/** The page's text with a stylesheet in its empty block; as it is where it has no block. */
export function putStyle(html: string, style: string): string {
  return html.replace('<style></style>', () => `<style>${style}</style>`);
}

/** The CSP sources of a page's stylesheet, `source` being that of the stylesheet that its block will hold. */
export function stylesOf(page: Page, source: string): string[] {
  return page.elements.some(({ tag }) => tag === 'style') ? [source] : [];
}
