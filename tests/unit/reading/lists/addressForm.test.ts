import { describe, expect, test } from 'vitest';
import { addressFault } from '../../../../src/reading/lists/addressForm.ts';

/** Addresses that do harm in a page, a path or the files of a server, or that are none. */
const hostile: readonly [address: string, says: RegExp][] = [
  ['/a"><meta/', /holds """, allowed: letters/],
  ["/a'b/", /holds "'", allowed/],
  ['/<script>/', /holds "<", allowed/],
  ['/../../x/', /must not hold "\/\/", "\/\.\/" or "\/\.\.\/"/],
  ['/areas/../x/', /must not hold/],
  ['/./x/', /must not hold/],
  ['/x//y/', /must not hold/],
  ['/old6;x/', /holds ";", allowed/],
  ['/a{b}/', /holds "\{", allowed/],
  ['/a$uri/', /holds "\$", allowed/],
  ['/a\\b/', /holds "\\", allowed/],
  ['/a%2e%2e/', /holds "%", allowed/],
  ['/é/', /holds "é", allowed/],
  ['/.git/', /a name that begins with a dot, which servers do not send/],
  ['/areas/.x/y/', /begins with a dot/],
  ['/areas/derby/index.html', /ends with the file of a page; write the page, \/areas\/derby\//],
  ['//evil.example/', /must begin with one "\/"/],
  ['https://evil.example/', /must begin with one "\/"/],
  ['javascript:alert(1)', /must begin with one "\/"/],
  ['/old', /must end with "\/".+; write \/old\//],
  ['/a?b=c', /holds "\?", allowed/],
  [`/${'a'.repeat(300)}/`, /is longer than 200 characters/],
];

const sound = [
  '/',
  '/areas/derby/',
  '/404.html',
  '/.well-known/security.txt',
  '/data/districts/E06000015.json',
  '/data/SHA256SUMS',
  '/data/v1.0.0/selection-data.csv',
];

describe('the form of an address of the site', () => {
  test.each(hostile)('refuses %s', (address, says) => {
    expect(addressFault(address, 'may')).toMatch(says);
  });

  test.each(sound)('allows %s', (address) => {
    expect(addressFault(address, 'never')).toBeUndefined();
    expect(addressFault(`${address}#priority-1`, 'must')).toBeUndefined();
  });

  test('asks for a place where a list is of places, and for none where it is of addresses', () => {
    expect(addressFault('/areas/', 'must')).toMatch(/must name a place/);
    expect(addressFault('/areas/#a', 'never')).toMatch(/must not hold "#"/);
    expect(addressFault('/areas/#a"b', 'may')).toMatch(/must have one "#"/);
  });
});
