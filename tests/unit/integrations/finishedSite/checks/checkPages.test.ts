import { expect, test } from 'vitest';
import { checkPages } from '../../../../../src/integrations/finishedSite/checks/checkPages.ts';
import { keptOf } from '../../../../fixtures/keptOf.ts';

const head = '<title>A</title><meta name="description" content="B"><style></style>';
const first = keptOf('a.html', head);

function faultsWith(html: string): string[] {
  return checkPages([first, keptOf('b.html', html)]);
}

const other = '<title>C</title><meta name="description" content="D"><style></style>';

test('pages that share a title and a description are named', () => {
  expect(faultsWith(head)).toEqual([
    'b.html:1:1: the title "A" is also that of a.html',
    'b.html:1:1: the description "B" is also that of a.html',
  ]);
});

test('an id that stands twice is named with both lines', () => {
  expect(faultsWith(`${other}<p id="x">\n<p id="x">`)).toEqual([
    'b.html:2:1: the id "x" is already used on line 1',
  ]);
});

test.each([
  ['<p style="color:red">', '<p> has a style attribute'],
  ['<p onclick="x()">', '<p> has an event handler, onclick'],
  ['<script>x()</script>', 'a script stands in the page'],
  ['<base href="/x/">', '<base> changes where every link leads'],
])('%s is what the policy would block', (html, fault) => {
  expect(faultsWith(other + html)).toEqual([`b.html:1:1: ${fault}; the policy would block it`]);
});

test.each(['<style>a{}</style>', '<style></style>'])('a second stylesheet, %s, is a fault', (second) => {
  expect(faultsWith(other + second)).toEqual([
    'b.html:1:1: the page has a stylesheet of its own; all pages share one',
  ]);
});

test('structured data and scripts in files are good', () => {
  expect(
    faultsWith(
      `${other}<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>`,
    ),
  ).toEqual([]);
});
