import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { filesBelow } from './pages.ts';

const styleBlock = /<style>([\s\S]*?)<\/style>/;
const word = /[\w-]+/g;
/** Rules that no word of a page gives away: where the focus is, and what an address points at. */
const always = [/focus-visible/, /target/, /:is/];

/**
 * Takes out of the shared stylesheet what no page and no script uses (govuk-frontend brings variants of its components
 * that we do not have). One stylesheet for all pages, so that it stays one block with one hash. Throws where a page has
 * another stylesheet than the first.
 */
export async function purgeStyles(folder: string): Promise<void> {
  const words = new Set<string>();
  const pages = new Map<string, string>();
  let shared: string | undefined;
  for (const file of filesBelow(folder).filter((name) => /\.(?:html|js)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const style = styleBlock.exec(text)?.[1];
    if (file.endsWith('.html') && style !== undefined) {
      shared ??= style;
      if (style !== shared) throw new Error(`${file}: has another stylesheet than the other pages`);
      pages.set(file, text);
    }
    for (const [found] of text.replace(styleBlock, '').matchAll(word)) words.add(found);
  }
  if (shared === undefined) return;
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: [...words].sort().join(' '), extension: 'html' }],
    css: [{ raw: shared }],
    safelist: { greedy: always },
    variables: false,
  });
  if (purged === undefined) return;
  for (const [file, text] of pages)
    writeFileSync(
      join(folder, file),
      text.replace(styleBlock, () => `<style>${purged.css}</style>`),
    );
}
