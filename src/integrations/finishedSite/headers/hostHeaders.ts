import { contentTypeOf } from '../../../../scripts/serve/contentTypes.ts';
import { commonHeaders, sectionHeaders, type Header } from './headers.ts';
import type { Site } from './site.ts';
import { unusualEnding } from './unusualEnding.ts';

/** Most rules that Cloudflare Pages accepts, and most characters in a line. */
const limits = { rules: 100, line: 2000 };

function block(pattern: string, headers: readonly Header[]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** The types of files that hosts do not know, by address; one rule for a folder of which all files have one type. */
function unusualPatterns(files: readonly string[]): [pattern: string, type: string][] {
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  const types = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = folderOf(file);
    types.set(folder, (types.get(folder) ?? new Set<string>()).add(contentTypeOf(file)));
  }
  const found = files
    .filter((file) => unusualEnding(file) !== undefined)
    .map((file): [string, string] => {
      const folder = folderOf(file);
      const holdsFolders = files.some((other) => folderOf(other) !== folder && other.startsWith(folder));
      const alone = folder !== '' && !holdsFolders && types.get(folder)?.size === 1;
      return [alone ? `/${folder}*` : `/${file}`, contentTypeOf(file)];
    });
  return [...new Map(found)];
}

/** The file `_headers`, as Netlify and Cloudflare Pages read it. Throws where it would exceed what they accept. */
export function hostHeaders({ base, files, sections, styles }: Site): string {
  const at = (path: string): string => `${base}${path.slice(1)}`;
  const blocks = [
    block(at('/*'), commonHeaders(base)),
    ...sections.map(({ pattern, script }) => block(at(pattern), sectionHeaders(pattern, { styles, script }))),
    ...unusualPatterns(files).map(([pattern, type]) => block(at(pattern), [['Content-Type', type]])),
  ];
  const text = `${blocks.join('\n\n')}\n`;
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (blocks.length > limits.rules || longest > limits.line) {
    throw new Error(
      `_headers: found ${blocks.length} rules and lines of up to ${longest} characters; ` +
        `allowed: ${limits.rules} rules, ${limits.line} characters`,
    );
  }
  return text;
}
