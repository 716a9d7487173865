import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { attribute } from '../../src/integrations/finishedSite/dom.ts';
import {
  filesBelow,
  htmlPages,
  isScript,
  type Page,
} from '../../src/integrations/finishedSite/builtPages.ts';
import {
  pageBudgets,
  picture,
  districtStylesheet,
  mostStylesheets,
  scripts,
  searchIndex,
  stylesheet,
  toolPages,
  type Budget,
} from '../budgets/budgets.ts';

// All pages as trees take seconds: read once, by the one process that runs these tests.
test.describe.configure({ mode: 'default' });
let pages: readonly Page[] = [];
test.beforeAll(() => {
  pages = htmlPages('dist');
});

const sent = (file: string): number => statSync(`dist/${file}.br`).size;

function fits({ files }: Budget, file: string): boolean {
  return new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file);
}

function scriptsOf(file: string): string[] {
  const elements = pages.find((page) => page.file === file)?.elements ?? [];
  return elements.filter(isScript).map((element) => attribute(element, 'src') ?? '');
}

/** A script with everything that it imports, as addresses. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const text = readFileSync(`dist${address}`, 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*\(?["']\.\/([^"']+)["']/g)) {
    withImports(address.replace(/[^/]+$/, name ?? ''), seen);
  }
  return seen;
}

test('every page has a budget and keeps it', () => {
  const over = pages.flatMap(({ file }) => {
    const budget = pageBudgets.find((candidate) => fits(candidate, file));
    if (budget === undefined) return [`${file} matches no budget`];
    return sent(file) > budget.bytes ? [`${file}: ${sent(file)} bytes of ${budget.bytes}`] : [];
  });
  expect(over).toEqual([]);
});

test('every page has one stylesheet, one of a few, and it keeps its budget', () => {
  const moved = (file: string): boolean => /http-equiv="refresh"/.test(readFileSync(`dist/${file}`, 'utf8'));
  const styles = new Map<string, string[]>();
  for (const { file, elements } of pages.filter((page) => !moved(page.file))) {
    const blocks = elements.filter(({ tag }) => tag === 'style').map(({ text }) => text);
    expect(blocks, file).toHaveLength(1);
    styles.set(blocks[0] ?? '', [...(styles.get(blocks[0] ?? '') ?? []), file]);
  }
  expect(styles.size).toBeLessThanOrEqual(mostStylesheets);
  for (const [style, [first = '']] of styles) {
    const budget = first.startsWith('data/districts/E') ? districtStylesheet : stylesheet;
    expect(brotliCompressSync(style).length, first).toBeLessThanOrEqual(budget);
  }
  const linked = pages.flatMap(({ elements }) =>
    elements.filter((e) => attribute(e, 'rel') === 'stylesheet'),
  );
  expect(linked).toEqual([]);
});

test('scripts keep their budget, and pages for reading have none', () => {
  const over = pages.flatMap(({ file }) => {
    const loaded = new Set(scriptsOf(file).flatMap((address) => [...withImports(address)]));
    const bytes = [...loaded].reduce((sum, address) => sum + sent(address.slice(1)), 0);
    const tool = toolPages.some((files) => fits({ files, bytes: 0 }, file)) ? scripts.tool : scripts.reading;
    const most = file === 'search/index.html' ? scripts.search : tool;
    return bytes > most ? [`${file}: ${bytes} bytes of scripts, allowed ${most}`] : [];
  });
  expect(over).toEqual([]);
});

test('the search index keeps its budget, and the site has no font', () => {
  const files = filesBelow('dist');
  const indexes = files.filter((file) => /search[^/]*\.json$/.test(file));
  expect(indexes.filter((file) => existsSync(`dist/${file}.br`) && sent(file) > searchIndex)).toEqual([]);
  expect(files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
});

test('no file of a picture in a text is heavier than its budget', () => {
  const files = pages.flatMap(({ elements }) =>
    elements.flatMap((element) =>
      (attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
    ),
  );
  const over = [...new Set(files)].filter((file) => statSync(`dist${file}`).size > picture);
  expect(over).toEqual([]);
});
