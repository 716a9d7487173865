import { expect, test } from 'vitest';
import {
  checkAddresses,
  checkRedirects,
} from '../../../../../src/integrations/finishedSite/addresses/checkAddresses.ts';
import {
  publishedAddresses,
  publishedAnchors,
} from '../../../../../src/integrations/finishedSite/addresses/published.ts';
import { parseRedirects } from '../../../../../src/integrations/finishedSite/addresses/redirects.ts';
import { keptOf } from '../../../../fixtures/keptOf.ts';

test('an address that is gone is a fault, unless a redirect says where it went', () => {
  const promised = ['/', '/gone/', '/moved/'];
  const redirects = [{ from: '/moved/', to: '/' }];
  expect(checkAddresses({ now: ['/'], promised, redirects }, 'list')).toEqual([
    'list: /gone/ was published and is gone; bring it back, or say in data/redirects.txt where it went',
  ]);
});

test('new addresses are a fault that says what to run', () => {
  expect(checkAddresses({ now: ['/', '/a/', '/b/'], promised: ['/'], redirects: [] }, 'list')).toEqual([
    'list: 2 new, the first of them /a/; run "npm run addresses" to promise them',
  ]);
});

test('a redirect from what is still there, or to what is not, is a fault', () => {
  expect(checkRedirects({ now: ['/'], redirects: [{ from: '/', to: '/nothing/' }] })).toEqual([
    'data/redirects.txt: / is still published and cannot be redirected',
    'data/redirects.txt: /nothing/ does not exist',
  ]);
});

test('a line that is no redirect is refused', () => {
  expect(() => parseRedirects(['/old/'], 'list')).toThrow(
    'list: found "/old/", allowed: an old and a new address',
  );
});

test('addresses leave out what changes its name and what no visitor asks for', () => {
  expect(
    publishedAddresses(['index.html', 'a/index.html', 'a/index.html.br', '_astro/x.js', '_headers']),
  ).toEqual(['/', '/a/', '/build.json', '/opportunity-areas-site.zip']);
});

test('anchors are the priorities and targets of area pages', () => {
  const html = '<h2 id="priority-1"></h2><p id="target-a"></p><p id="sources"></p>';
  expect(publishedAnchors([keptOf('areas/derby/index.html', html), keptOf('index.html', html)])).toEqual([
    '/areas/derby/#priority-1',
    '/areas/derby/#target-a',
  ]);
});
