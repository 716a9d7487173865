import { expect, test } from 'vitest';
import { toPage } from '../../../../../src/integrations/finishedSite/builtPages.ts';
import { edited } from '../../../../../src/integrations/finishedSite/edits.ts';
import { relativeEdits } from '../../../../../src/integrations/finishedSite/siteZip/relativePage.ts';

const rewritten = (html: string): string =>
  edited(html, relativeEdits(toPage('areas/index.html', html), '/'));

test('links, images, forms and SVG links become relative, and nothing else changes', () => {
  const html = `<!DOCTYPE html><html><head><link rel="canonical" href="https://x.example/areas/"></head>
<body><a  href=/sources/?a=1&amp;b=2#c class=x>/sources/</a><img src='/m.png' srcset="/m.png 1x, /n.png 2x" alt="/m.png">
<form action="/search/"></form><svg><a xlink:href="/data/"><text>d</text></a></svg><p title="/data/">x</p></body></html>`;
  expect(rewritten(html))
    .toBe(`<!DOCTYPE html><html><head><link rel="canonical" href="https://x.example/areas/"></head>
<body><a  href="../sources/index.html?a=1&amp;b=2#c" class=x>/sources/</a><img src="../m.png" srcset="../m.png 1x, ../n.png 2x" alt="/m.png">
<form action="../search/index.html"></form><svg><a xlink:href="../data/index.html"><text>d</text></a></svg><p title="/data/">x</p></body></html>`);
});

test('a page that leads on leads on inside the folder', () => {
  expect(rewritten('<meta http-equiv="refresh" content="0; url=/areas/derby/">')).toBe(
    '<meta http-equiv="refresh" content="0; url=derby/index.html">',
  );
});
