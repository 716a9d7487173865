import { contentTypeOf } from '../../../lib/files/contentTypes.ts';
import { commonHeaders, sectionHeaders, type Header } from './headers.ts';
import type { Site } from './site.ts';
import { unusualEnding } from './unusualEnding.ts';

/** Most rules that Cloudflare Pages accepts, and most characters in a line. */
const limits = { rules: 100, line: 2000 };

function block(pattern: string, headers: readonly Header[]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** The file `_headers`, as Netlify and Cloudflare Pages read it. Throws where it would exceed what they accept. */
export function hostHeaders({ base, files, sections, styles }: Site): string {
  const at = (path: string): string => `${base}${path.slice(1)}`;
  const blocks = [
    block(at('/*'), commonHeaders(base)),
    ...sections.map(({ pattern, script }) => block(at(pattern), sectionHeaders(pattern, { styles, script }))),
    ...files
      .filter((file) => unusualEnding(file) !== undefined)
      .map((file) => block(at(`/${file}`), [['Content-Type', contentTypeOf(file)]])),
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
