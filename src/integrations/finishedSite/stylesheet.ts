import { styleSource } from './headers/policy.ts';
import { marksOf, purgeStyle, wordsOf } from './purgeStyle.ts';
import { shared } from './shared.ts';

const block = /<style>([\s\S]*?)<\/style>/;

/** A page's text with its stylesheet taken out of the block, and that stylesheet; undefined where it has none. */
export interface TakenStyle {
  html: string;
  style: string | undefined;
}

/**
 * Takes the stylesheet out of a page and leaves its block empty. Pages share their stylesheet, which is more than
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

/** The stylesheet of a page, and the CSP source that allows it. */
export interface OwnStyle {
  style: string;
  source: string;
}

/**
 * Families of pages with a stylesheet of their own, each a handful of templates that look alike; a page belongs to the
 * first that names it. Each family is one more hash in the policies, so that they are few.
 */
const families = [
  /^data\/districts\/E/,
  /^index\.html$/,
  /^areas\/./,
  /^(places|a-to-z|glossary|sources|updates)\//,
  /^(programme|insight-guides|about|accessibility)\//,
  /^(ideas|themes)\//,
  /^(results|methodology)\//,
  /^(compare|targets)\//,
  /^/,
] as const;

/** The scripts that pages load, and what these load in turn: each names the files of the others. */
function loadedBy(tags: string, scripts: ReadonlyMap<string, string>): string[] {
  const loaded = new Map<string, string>();
  const add = (text: string): void => {
    for (const [name, script] of scripts)
      if (!loaded.has(name) && text.includes(name)) {
        loaded.set(name, script);
        add(script);
      }
  };
  add(tags);
  return [...loaded.values()];
}

/** What a family of pages asks of a stylesheet and of scripts, gathered page by page. */
export interface StyleUse {
  marks: Set<string>;
  /** Tags that load a script: pages of a family load few different ones. */
  loads: Set<string>;
}

const familyOf = (file: string): number => families.findIndex((family) => family.test(file));

/** The uses of all families, before any page was read. */
export function noStyleUse(): StyleUse[] {
  return families.map(() => ({ marks: new Set(), loads: new Set() }));
}

/** Notes what one page uses. */
export function noteStyleUse(uses: readonly StyleUse[], file: string, html: string): void {
  const use = uses[familyOf(file)];
  for (const mark of marksOf(html)) use?.marks.add(shared(mark));
  for (const [tag] of html.matchAll(/<script [^>]*src="[^"]+"/g)) use?.loads.add(shared(tag));
}

/** Gives each page the stylesheet of its family: the shared one without the rules that none of its pages uses. */
export async function stylesByFamily(
  style: string,
  uses: readonly StyleUse[],
  scripts: ReadonlyMap<string, string>,
): Promise<(file: string) => OwnStyle> {
  const styles = await Promise.all(
    uses.map(async ({ marks, loads }): Promise<OwnStyle> => {
      const inScripts = loadedBy([...loads].join(''), scripts).flatMap(wordsOf);
      const purged = await purgeStyle(style, new Set([...marks, ...inScripts]));
      return { style: purged, source: styleSource(purged) };
    }),
  );
  return (file) => {
    const found = styles[familyOf(file)];
    if (!found) throw new Error(`${file}: belongs to no family of pages`);
    return found;
  };
}
