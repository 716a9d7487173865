import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { checkAll } from '../../src/lib/content/checkAll.ts';
import { htmlPages } from '../../scripts/build/pages.ts';
import { splitFrontMatter } from '../../src/lib/content/splitFrontMatter.ts';
import { builtTree, runAstro } from './builtTree.ts';
import { nasty } from './nasty.ts';

/** Every element of a page, as its name and attributes, and all text that is not within a script. */
function read(html: string): { elements: Tree.Element[]; text: string } {
  const elements: Tree.Element[] = [];
  let text = '';
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('childNodes' in node && node.nodeName !== 'script') node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return { elements, text };
}

/** Script without a type or an address, anything that runs on an event, and addresses that are code. */
function isHarmful({ tagName, attrs }: Tree.Element): boolean {
  const inline = !attrs.some(({ name }) => name === 'src' || name === 'type');
  const odd = attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value));
  return (tagName === 'script' && inline) || odd;
}

/** Fields that hold text for readers. */
const texts =
  /^(?:text|note|measure|what|why|title|comparison|year|amount|period|about|organisation|person|role|group|dates)$/;

/** A value whose cited texts are all the nasty text. */
function nastyValue(value: unknown, cited: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => nastyValue(item, cited));
  if (typeof value !== 'object' || value === null) return value;
  const within = cited || 'sources' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => [
      key,
      typeof child === 'string' && within && texts.test(key) ? nasty : nastyValue(child, within),
    ]),
  );
}

/** An area whose texts, wherever the page shows one, are the nasty text. */
function nastyArea(text: string): string {
  const { frontMatter, body } = splitFrontMatter(text) ?? { frontMatter: '', body: '' };
  const options = {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  } as const;
  return `---\n${stringify(nastyValue(parseYaml(frontMatter), false), options)}---\n${body}`;
}

describe('a page whose texts hold HTML and code', () => {
  it('shows them as text: no element, attribute or script comes of them', { timeout: 120_000 }, () => {
    const tree = builtTree();
    try {
      const file = join(tree.root, 'content/areas/derby.mdx');
      const broken = nastyArea(readFileSync(file, 'utf8'));
      expect(broken.split('alert(1)').length).toBeGreaterThan(50);
      writeFileSync(file, broken);
      // The text is legal, if odd; only pages can show whether it is harmless.
      expect(checkAll(tree.root)).toEqual([]);
      // Pages outside content/ may cite sources that the checks of content/ do not see.
      copyFileSync('content/sources.yaml', join(tree.root, 'content/sources.yaml'));
      const { status, output } = runAstro(tree.root);
      expect(output.split('\n').filter((row) => row.includes('[ERROR]'))).toEqual([]);
      expect(status).toBe(0);
      const pages = htmlPages(join(tree.root, 'dist')).map((page) => ({
        file: page.file,
        ...read(page.html),
      }));
      expect(pages.find((page) => page.file === 'areas/derby/index.html')?.text).toContain(nasty);
      expect(pages.flatMap(({ file, elements }) => elements.filter(isHarmful).map(() => file))).toEqual([]);
    } finally {
      tree.remove();
    }
  });
});
