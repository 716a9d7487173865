import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../../../../../src/integrations/finishedSite/siteZip/relativeAddress.ts';

describe('an internal address becomes a path between two files', () => {
  test.each([
    ['areas/derby/index.html', '/areas/oldham/', '/', '../oldham/index.html'],
    ['areas/derby/index.html', '/', '/', '../../index.html'],
    ['index.html', '/areas/', '/', 'areas/index.html'],
    ['areas/index.html', '/areas/', '/', 'index.html'],
    ['areas/index.html', '/areas/derby/#target-1', '/', 'derby/index.html#target-1'],
    ['404.html', '/search/?q=maths', '/', 'search/index.html?q=maths'],
    ['sources/index.html', '/favicon.svg', '/', '../favicon.svg'],
    ['data/index.html', '/data/selection-data.csv', '/', 'selection-data.csv'],
    ['privacy/index.html', '../about/#how', '/', '../about/index.html#how'],
    ['areas/index.html', 'derby/', '/sub/', 'derby/index.html'],
    ['areas/derby/index.html', '/sub/data/', '/sub/', '../../data/index.html'],
  ])('from %s, %s below %s is %s', (from, address, base, expected) => {
    expect(relativeAddress(from, address, base)).toBe(expected);
  });

  test.each(['https://www.gov.uk/', '//host/', '#top', 'other.csv', 'mailto:a@b.example', '/outside/'])(
    '%s stays as it is on a site below /sub/',
    (address) => {
      expect(relativeAddress('areas/index.html', address, '/sub/')).toBe(address);
    },
  );
});
