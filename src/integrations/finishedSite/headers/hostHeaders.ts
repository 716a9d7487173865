import { contentTypeOf } from '../../../lib/files/contentTypes.ts';
import { commonHeaders, sectionHeaders, type Header } from './headers.ts';
import type { Site } from './site.ts';

/** Endings of files whose type hosts do not know, or know in part. */
const unusualEnding =
  /(-metadata\.json|speculation-rules\.json|SHA256SUMS|\.(csv|bib|ris|geojson|jsonld|md|atom))$/;

/** Most rules that Cloudflare Pages accepts, and most characters in a line. */
const limits = { rules: 100, line: 2000 };

function block(pattern: string, headers: readonly Header[]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** Folders with more files of one type than this have one rule for them. */
const fewFiles = 8;

/** Versions of the data are kept for good: one rule for a table in all of them, so that releases never fill the limit. */
const inEveryVersion = (file: string): string => file.replace(/^data\/v\d+\.\d+\.\d+\//, 'data/:version/');

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/**
 * A rule of its type for each file that hosts do not know. Many of one kind in a folder, which may grow with the site, have
 * one rule: for the folder where it holds one type only, else for their ending. No file may have two, or hosts send both.
 */
function typeRules(files: readonly string[]): Map<string, string> {
  const endingOf = (file: string): string => unusualEnding.exec(file)?.[0] ?? '';
  const unusual = files.filter((file) => unusualEnding.test(file));
  const kinds = Map.groupBy(unusual, (file) => `${folderOf(file)}*${endingOf(file)}`);
  const rules = [...kinds].flatMap(([pattern, alike]): [string, string][] => {
    const [first = ''] = alike;
    const [folder, type] = [folderOf(first), contentTypeOf(first)];
    if (folder !== '' && alike.length > fewFiles) {
      const below = files.filter((file) => file.startsWith(folder));
      if (below.every((file) => contentTypeOf(file) === type)) return [[`/${folder}*`, type]];
      if (below.filter((file) => file.endsWith(endingOf(first))).length === alike.length)
        return [[`/${pattern}`, type]];
    }
    return alike.map((file) => [`/${inEveryVersion(file)}`, type]);
  });
  return new Map(rules);
}

/** The file `_headers`, as Netlify and Cloudflare Pages read it. Throws where it would exceed what they accept. */
export function hostHeaders({ base, files, sections, styles }: Site): string {
  const at = (path: string): string => `${base}${path.slice(1)}`;
  const types = typeRules(files);
  const blocks = [
    block(at('/*'), commonHeaders(base)),
    // A file that has a rule for its policy takes its type along: hosts accept few rules.
    ...sections.map(({ pattern, script }) => {
      const type = types.get(pattern);
      types.delete(pattern);
      const own: Header[] = type === undefined ? [] : [['Content-Type', type]];
      return block(at(pattern), [...sectionHeaders(pattern, { styles, script }), ...own]);
    }),
    ...[...types].map(([pattern, type]) => block(at(pattern), [['Content-Type', type]])),
  ];
  const text = `${blocks.join('\n\n')}\n`;
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (blocks.length > limits.rules || longest > limits.line) {
    throw new Error(
      `_headers: found ${blocks.length} rules and lines of up to ${longest} characters; ` +
        `allowed: ${limits.rules} rules, ${limits.line} characters, which is what Cloudflare Pages takes; ` +
        'put files of one kind into a folder of their own, which then has one rule',
    );
  }
  return text;
}
