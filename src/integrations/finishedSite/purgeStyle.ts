import { PurgeCSS } from 'purgecss';

const word = /[\w-]+/g;
/** Rules that no word of a page gives away: where the focus is, and what an address points at. */
const always = [/focus-visible/, /target/, /:is/];

/** The style sheet without custom properties that neither it nor a word of the pages asks for, and rules left empty; a block in a page names no charset. */
function purgeProperties(css: string, words: ReadonlySet<string>): string {
  const used = (name: string): boolean =>
    words.has(name) || css.includes(`var(${name})`) || css.includes(`var(${name},`);
  return css
    .replaceAll(/(?<=[{;])(--[\w-]+):\s*([^;{}]*;?)/g, (_, name: string, value: string) =>
      used(name) ? `${name}:${value}` : '',
    )
    .replaceAll(/:root\{\}|@charset "UTF-8";/g, '');
}

/**
 * The shared stylesheet without the rules that no text uses (govuk-frontend brings variants of its components that we
 * do not have). `texts` are the pages that it is for and all scripts: one stylesheet serves them all, so that it stays one
 * block with one hash.
 */
export async function purgeStyle(style: string, texts: Iterable<string>): Promise<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [found] of text.matchAll(word)) words.add(found);
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: [...words].sort().join(' '), extension: 'html' }],
    css: [{ raw: style }],
    safelist: { greedy: always },
    variables: false,
  });
  return purgeProperties(purged?.css ?? style, words);
}
