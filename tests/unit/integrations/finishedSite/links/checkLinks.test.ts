import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../../../../src/integrations/finishedSite/links/checkLinks.ts';
import { keptOf } from '../../../../fixtures/keptOf.ts';

const site = { origin: 'https://x.example', base: '/sub/' };
const files = ['index.html', 'areas/index.html', 'm.png', 'feed.xml'];
const areas = keptOf('areas/index.html', '<p id="here"><p id="æ">', site);

function faults(html: string, text = ''): string[] {
  return checkLinks(site, files, [keptOf('index.html', html, site), areas], [{ file: 'feed.xml', text }]);
}

describe('a link that leads nowhere is named with its page and line', () => {
  test.each([
    ['<a href="/sub/nothing/">', 'index.html:1:1: the link /sub/nothing/ leads to nothing'],
    ['\n<img src="n.png">', 'index.html:2:1: the link n.png leads to nothing'],
    ['<img srcset="m.png 1x, n.png 2x">', 'index.html:1:1: the link n.png leads to nothing'],
    ['<svg><a xlink:href="/sub/x/">', 'index.html:1:1: the link /sub/x/ leads to nothing'],
    ['<p data-index="/sub/x.json">', 'index.html:1:1: the link /sub/x.json leads to nothing'],
    ['<a href="/areas/">', 'index.html:1:1: the link /areas/ lies outside /sub/, where the site lives'],
    ['<a href="areas">', 'index.html:1:1: the link areas must end with a slash: areas/'],
    ['<a href="#gone">', 'index.html:1:1: the link #gone names a place, #gone, that / does not have'],
    [
      '<a href="areas/#x">',
      'index.html:1:1: the link areas/#x names a place, #x, that /areas/ does not have',
    ],
    ['<a href="http://[">', 'index.html:1:1: the link http://[ is not an address'],
    [
      '<script type="application/ld+json">{"url":"https://x.example/sub/old/#a"}</script>',
      'index.html:1:1: the link https://x.example/sub/old/ leads to nothing',
    ],
  ])('%s', (html, fault) => {
    expect(faults(html)).toEqual([fault]);
  });

  test('in a feed or sitemap too', () => {
    expect(
      faults('', '<loc>https://x.example/sub/areas/</loc>\n<loc>https://x.example/sub/b/</loc>'),
    ).toEqual(['feed.xml:2:1: the link https://x.example/sub/b/ leads to nothing']);
  });
});

test.each([
  '<a href="/sub/areas/#here">',
  '<a href="/sub/areas/#%C3%A6">',
  '<a href="areas/?q=1">',
  '<a href="https://www.gov.uk/nothing">',
  '<a href="mailto:a@b.example">',
  '<svg><a href="m.png">',
  '<p>see https://x.example/sub/areas/.</p>',
  '<code>{&quot;url&quot;: &quot;https://x.example/sub/areas/&quot;}</code>',
])('%s is good', (html) => {
  expect(faults(html)).toEqual([]);
});
