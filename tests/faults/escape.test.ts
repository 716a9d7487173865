import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../../src/reading/content/checkAll.ts';
import { formatProblem } from '../../src/reading/content/problem.ts';
import { contentKinds } from '../../src/schemas/contentKinds.ts';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';
import { builtTree, runAstro } from './builtTree.ts';
import { filesOf } from './contentFile.ts';
import { contentFiles } from './contentFiles.ts';
import { nasty, nastyFile, nastyWithoutFigure } from './nasty.ts';

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

/** A page that shows texts of each kind of content, and which of the nasty texts it shows. */
const shownOn: Record<keyof typeof contentKinds, readonly [page: string, text: string]> = {
  areas: ['areas/derby/index.html', nasty],
  guides: ['insight-guides/careers/index.html', nasty],
  pages: ['privacy/index.html', nastyWithoutFigure],
  sources: ['sources/index.html', nastyWithoutFigure],
  themes: ['themes/maths/index.html', nastyWithoutFigure],
  updates: ['updates/index.html', nasty],
  glossary: ['glossary/index.html', nasty],
  programme: ['programme/index.html', nasty],
  accessibility: ['accessibility/index.html', nastyWithoutFigure],
};

describe('pages whose texts hold HTML and code', () => {
  it('show them as text: no element, attribute or script comes of them', { timeout: 240_000 }, () => {
    const tree = builtTree();
    try {
      const files = contentFiles(tree.root);
      for (const kind of Object.values(contentKinds))
        for (const file of filesOf(files, kind)) {
          const broken = nastyFile(files.get(file) ?? '');
          expect(broken).toContain('<script>');
          writeFileSync(join(tree.root, file), broken);
        }
      // The texts are legal, if odd; only pages can show whether they are harmless.
      expect(checkAll(tree.root).map(formatProblem)).toEqual([]);
      // Pages outside content/ may cite sources that the checks of content/ do not see.
      writeFileSync(
        join(tree.root, 'content/sources.yaml'),
        nastyFile(readFileSync('content/sources.yaml', 'utf8')),
      );
      const { status, output } = runAstro(tree.root);
      expect({ status, output }).toMatchObject({ status: 0 });
      // One page at a time: the trees of all pages together are gigabytes.
      const harmful: string[] = [];
      const texts = new Map<string, string>();
      const dist = join(tree.root, 'dist');
      for (const file of filesBelow(dist).filter((name) => name.endsWith('.html'))) {
        const { elements, text } = read(readFileSync(join(dist, file), 'utf8'));
        if (elements.some(isHarmful)) harmful.push(file);
        texts.set(file, text);
      }
      expect(harmful).toEqual([]);
      // Names only: the difference of two whole pages takes minutes to draw.
      const without = Object.values(shownOn).filter(
        ([name, text]) => texts.get(name)?.includes(text) !== true,
      );
      expect(without.map(([name]) => name)).toEqual([]);
    } finally {
      tree.remove();
    }
  });
});
