import { expect, test } from 'vitest';
import { marksOf, purgeStyle, wordsOf } from '../../../../src/integrations/finishedSite/purgeStyle.ts';

const css = '.used{color:red}.unused{color:red}.from-script{color:red}:focus-visible{color:red}';

test('rules that no page and no script uses go; where the focus is stays', async () => {
  const marks = [
    ...['<p class="used">A</p>', '<p>B</p>'].flatMap(marksOf),
    ...wordsOf('element.className = "from-script"'),
  ];
  expect(await purgeStyle(css, new Set(marks))).toBe(
    '.used{color:red}.from-script{color:red}:focus-visible{color:red}',
  );
});

test('what a page says, links to and describes is no mark of it', async () => {
  const page = '<a href="/map/" title="a map">map</a><p id="map" class=plain>';
  expect(
    await purgeStyle('.map{top:0}#map{top:1px}map{top:2px}.plain{top:3px}', new Set(marksOf(page))),
  ).toBe('#map{top:1px}.plain{top:3px}');
});

test('a rule for an attribute stays where its value is, and for an address where it begins so', async () => {
  const style = '[data-gate=closed]{top:0}[data-gate=open-wide]{top:1px}[href^=http]{top:2px}[lang]{top:3px}';
  const page = '<p data-gate="closed"><a href="https://example.org/x">';
  expect(await purgeStyle(style, new Set(marksOf(page)))).toBe(
    '[data-gate=closed]{top:0}[href^=http]{top:2px}',
  );
});

test('a sign “>” in an attribute does not end its tag', () => {
  expect(marksOf('<p title="a > b" class="late">')).toContain('.late');
});

test('a script gives the words of its strings, not names of methods, addresses and files', () => {
  expect(
    wordsOf('rows.map(e=>e.target.closest(`tr.told`)),load("/data/meta/","stack.json"),\'open\''),
  ).toEqual(['tr', 'told', 'open']);
});

test('custom properties that nothing asks for go; those of styles, attributes and fallbacks stay', async () => {
  const style =
    ':root{--a: red;--b: blue;--c: 1px;--d: 2px}:root{--e: 3px}.used--c:hover{color:var(--a);top:var(--d, 0)}';
  expect(await purgeStyle(style, new Set(marksOf('<p class="used--c"><i fill="var(--b)">A</i></p>')))).toBe(
    ':root{--a:red;--b:blue;--d:2px}.used--c:hover{color:var(--a);top:var(--d, 0)}',
  );
});
