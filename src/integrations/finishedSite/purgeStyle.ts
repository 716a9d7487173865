import { PurgeCSS, type ExtractorResultDetailed } from 'purgecss';

const strings = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/**
 * The words that a script may give to an element: those of its strings, for `rows.map` makes no map. Addresses
 * (`/data/districts/`) and names of files (`districts.json`) are none of these.
 */
export function wordsOf(script: string): string[] {
  return (script.match(strings) ?? [])
    .filter((text) => !/^.\/|\.js(on)?.$/.test(text))
    .flatMap((text) => text.match(/[\w-]+/g) ?? []);
}

/** What a stylesheet can ask of pages: `<tag`, `.class`, `#id`, `[attribute`, `=value` and `--property` for their tags, plain words for scripts. */
export type StyleMarks = ReadonlySet<string>;

/** Attributes whose values no selector asks for whole; of an address it may ask how it begins. */
const ownWords = new Set(['d', 'content', 'title', 'aria-label', 'placeholder']);
const addresses = new Set(['href', 'src', 'action']);

/** The marks of one attribute. */
function marksOfAttribute(name: string, value: string): string[] {
  if (name === 'class') return value.split(/\s+/).map((part) => `.${part}`);
  if (name === 'id') return [`#${value}`];
  const properties = value.match(/--[\w-]+/g) ?? [];
  if (ownWords.has(name)) return [`[${name}`];
  if (addresses.has(name)) return [`[${name}`, `=${value.slice(0, 'https'.length)}`];
  return [`[${name}`, `=${value}`, ...properties];
}

/** What the tags of a page offer to selectors; its text is not read, so that a page that speaks of a map has no map. */
export function marksOf(html: string): string[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g)].flatMap(
    ([, tag = '', attributes = '']) => [
      `<${tag}`,
      ...[...attributes.matchAll(/([\w:-]+)(?:="([^"]*)"|=([^\s">]+))?/g)].flatMap(
        ([, name = '', quoted, bare]) => marksOfAttribute(name, quoted ?? bare ?? ''),
      ),
    ],
  );
}

/** Rules that no mark of a page gives away: where the focus is, and what an address points at. */
const always = [/^:focus-visible$/, /^:target$/];

/** The marks as PurgeCSS takes them. */
function extracted(marks: StyleMarks): ExtractorResultDetailed {
  const of = (sign: string): string[] =>
    [...marks]
      .filter((mark) => mark.startsWith(sign))
      .map((mark) => mark.slice(1))
      .sort();
  return {
    attributes: { names: of('['), values: of('=') },
    classes: of('.'),
    ids: of('#'),
    tags: of('<'),
    undetermined: [...marks].filter((mark) => /^\w/.test(mark)).sort(),
  };
}

/** The style sheet without custom properties that neither it nor a page asks for, and rules left empty; a block in a page names no charset. */
function purgeProperties(css: string, marks: StyleMarks): string {
  const used = (name: string): boolean =>
    marks.has(name) || css.includes(`var(${name})`) || css.includes(`var(${name},`);
  return css
    .replaceAll(/(?<=[{;])(--[\w-]+):\s*([^;{}]*;?)/g, (_, name: string, value: string) =>
      used(name) ? `${name}:${value}` : '',
    )
    .replaceAll(/:root\{\}|@charset "UTF-8";/g, '');
}

/**
 * The shared stylesheet without the rules that nothing uses (govuk-frontend brings variants of its components that we
 * do not have). `marks` are those of the pages that it is for and the words of their scripts: one stylesheet serves them
 * all, so that it stays one block with one hash.
 */
export async function purgeStyle(style: string, marks: StyleMarks): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: style }],
    defaultExtractor: () => extracted(marks),
    safelist: { greedy: always },
    variables: false,
  });
  return purgeProperties(purged?.css ?? style, marks);
}
