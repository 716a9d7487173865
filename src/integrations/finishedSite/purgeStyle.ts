import { PurgeCSS } from 'purgecss';

/** The words of a text as a stylesheet may ask for them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
}

/** Rules that no word of a page gives away: where the focus is, and what an address points at. */
const always = [/focus-visible/, /:target/, /:is/];

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
 * The shared stylesheet without the rules that no word uses (govuk-frontend brings variants of its components that we
 * do not have). `words` are those of the pages that it is for and of their scripts: one stylesheet serves them all, so that it stays one
 * block with one hash.
 */
export async function purgeStyle(style: string, words: ReadonlySet<string>): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: [...words].sort().join(' '), extension: 'html' }],
    css: [{ raw: style }],
    safelist: { greedy: always },
    variables: false,
  });
  return purgeProperties(purged?.css ?? style, words);
}
