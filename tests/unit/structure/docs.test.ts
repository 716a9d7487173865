import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

const files = globSync(['*.md', '.github/*.md', 'docs/*.md', 'tests/*.md', 'src/**/*.md']).sort();

interface Doc {
  links: string[];
  anchors: Set<string>;
}

function readDoc(markdown: string): Doc {
  const doc: Doc = { links: [], anchors: new Set() };
  const slugger = new GithubSlugger();
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'link' || node.type === 'image') doc.links.push(node.url);
    if (node.type !== 'heading') return;
    let text = '';
    visit(node, (part) => {
      if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    });
    doc.anchors.add(slugger.slug(text));
  });
  return doc;
}

/** Links of a document that lead to no file, or to no heading of one. */
function deadLinks(file: string, markdown: string): string[] {
  return readDoc(markdown).links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', fragment] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return true;
    return fragment !== undefined && !readDoc(readFileSync(target, 'utf8')).anchors.has(fragment);
  });
}

describe('the documents of the repository', () => {
  it('are found', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', '.github/CONTRIBUTING.md', 'docs/data.md']));
  });

  it.each(files)('%s links to files and headings that exist', (file) => {
    expect(deadLinks(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('would be told of a dead link', () => {
    const text =
      '[a](nothing.md) [b](docs/data.md#nothing) [c](docs/data.md#the-tables) [d](https://a.example)';
    expect(deadLinks('README.md', text)).toEqual(['nothing.md', 'docs/data.md#nothing']);
  });

  it('are short where people come first: README 4,500 bytes, CONTRIBUTING 6,000', () => {
    expect(statSync('README.md').size).toBeLessThanOrEqual(4_500);
    expect(statSync('.github/CONTRIBUTING.md').size).toBeLessThanOrEqual(6_000);
  });
});
