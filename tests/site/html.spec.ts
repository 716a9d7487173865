import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { unlikePages } from './lib/pages.ts';
import { filesBelow } from '../../src/integrations/finishedSite/builtPages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and inlined styles in its own way; neither is a fault for readers.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'require-sri': 'off',
    // Numbers in text (years, codes, ISBNs) are no telephone numbers.
    'tel-non-breaking': 'off',
  },
});

/** Path and text of every built page. */
const texts = (): { file: string; html: string }[] =>
  filesBelow('dist')
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(`dist/${file}`, 'utf8') }));

test('the built pages are valid HTML', async () => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  expect(unlikePages.length).toBeGreaterThan(100);
  for (const path of unlikePages) {
    const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    const html = readFileSync(`dist/${file}`, 'utf8');
    const report = await validator.validateString(html, file);
    for (const result of report.results)
      for (const message of result.messages)
        faults.push(`${file}:${message.line}:${message.column}: ${message.ruleId}: ${message.message}`);
  }
  expect(faults.slice(0, 40)).toEqual([]);
});

// Hacks for dead browsers (`min-width:0\\0`) reach a minifier broken, and a browser as a rule that never ends.
test('every media query of the stylesheet is one that a browser knows', () => {
  const known =
    /^(?:(?:only )?(?:screen|print)(?: and |$))?(?:\((?:m(?:in|ax)-(?:width|height):[1-9.][\d.]*(?:em|rem|px)|[a-z-]+: ?[a-z]+)\)(?: ?and |$))*$/;
  const styles = new Set(texts().flatMap(({ html }) => html.match(/<style>[^]*?<\/style>/g) ?? []));
  const queries = [...styles].flatMap((style) =>
    [...style.matchAll(/@media ?([^{]*)\{/g)].flatMap(([, list = '']) => list.split(/, ?/)),
  );
  expect(queries.length).toBeGreaterThan(5);
  expect(queries.filter((query) => !known.test(query))).toEqual([]);
  expect([...styles].filter((style) => style.includes('\uFFFD'))).toEqual([]);
});

test('the 404 page exists and every page names its language', () => {
  expect(readFileSync('dist/404.html', 'utf8')).toContain('<html lang="en-GB"');
});

test('no space stands before a comma, a full stop or a closing bracket', () => {
  // Inline elements and code flow with the text; what `pre` holds is as it is.
  const inline = /<\/?(?:a|abbr|b|cite|code|em|i|small|span|strong|sup|time)(?:\s[^>]*)?>/g;
  const found = texts().flatMap(({ file, html }) => {
    const text = html.replace(/<(script|style|pre)\b[^]*?<\/\1>/g, '').replace(inline, '');
    return [...text.matchAll(/[^<>\s]\s+[,.;)](?=[\s<])/g)].map(
      ({ index }) => `${file}: ${text.slice(Math.max(0, index - 40), index + 20)}`,
    );
  });
  expect(found).toEqual([]);
});
