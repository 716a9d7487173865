import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './pages.ts';

const styleElement = /<style>([^]*?)<\/style>/;

/** Index just after the block that opens at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 1;
  let index = open + 1;
  for (; depth > 0 && index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    else if (css[index] === '}') depth -= 1;
  }
  return index;
}

function isUsed(selector: string, used: ReadonlySet<string>): boolean {
  // What stands in :not() need not be there.
  const names = selector.replace(/:not\([^)]*\)/g, '').match(/\.[\w-]+/g) ?? [];
  return names.every((name) => used.has(name.slice(1)));
}

/** A minified stylesheet without the rules whose classes are not among the words used. */
export function trimmedCss(css: string, used: ReadonlySet<string>): string {
  let kept = '';
  for (let start = 0; start < css.length;) {
    const open = css.indexOf('{', start);
    if (open < 0) return kept + css.slice(start);
    const end = endOfBlock(css, open);
    const head = css.slice(start, open);
    if (/^@(media|supports|layer)\b/.test(head)) {
      const inner = trimmedCss(css.slice(open + 1, end - 1), used);
      if (inner !== '') kept += `${head}{${inner}}`;
    } else if (head.startsWith('@')) kept += css.slice(start, end);
    else {
      // A comma within brackets, as in :is(a, b), does not part selectors.
      const selectors = head.split(/,(?![^(]*\))/).filter((selector) => isUsed(selector, used));
      if (selectors.length > 0) kept += `${selectors.join(',')}${css.slice(open, end)}`;
    }
    start = end;
  }
  return kept;
}

/**
 * Takes out of the stylesheet in every page what no page and no script uses: govuk-frontend has many variants, and
 * each page carries them. The stylesheet stays the same on all pages. Reads and writes below `folder`.
 */
export function trimStyles(folder: string): void {
  const files = filesBelow(folder).filter((file) => /\.(html|js)$/.test(file));
  const texts = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const used = new Set(texts.flatMap(({ text }) => text.replace(styleElement, '').match(/[\w-]+/g) ?? []));
  const done = new Map<string, string>();
  for (const { file, text } of texts) {
    const css = styleElement.exec(text)?.[1];
    if (css === undefined || !file.endsWith('.html')) continue;
    const trimmed = done.get(css) ?? trimmedCss(css, used);
    done.set(css, trimmed);
    writeFileSync(
      join(folder, file),
      text.replace(styleElement, () => `<style>${trimmed}</style>`),
    );
  }
}
