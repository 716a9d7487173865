import { describe, expect, test } from 'vitest';
import { whereSite } from '../../../../src/lib/site/whereSite.ts';

describe('where the site will live', () => {
  test.each([
    [{}, 'https://opportunity-areas.example', '/'],
    [{ SITE_URL: 'https://host.example' }, 'https://host.example', '/'],
    [{ SITE_URL: 'https://host.example/' }, 'https://host.example', '/'],
    [{ SITE_URL: 'https://host.example', BASE_PATH: '/record/' }, 'https://host.example', '/record/'],
    [{ SITE_URL: 'https://host.example', BASE_PATH: 'record' }, 'https://host.example', '/record/'],
    [{ SITE_URL: 'https://host.example/record' }, 'https://host.example', '/record/'],
    [{ SITE_URL: 'https://host.example/a/b/', BASE_PATH: '/a/b' }, 'https://host.example', '/a/b/'],
    [{ SITE_URL: 'http://localhost:8080' }, 'http://localhost:8080', '/'],
  ])('is read from %j', (words, site, base) => {
    expect(whereSite(words)).toEqual({ site, base });
  });

  test.each([
    [{ SITE_URL: 'host.example' }, 'SITE_URL: found "host.example", must begin with https:// (or http://)'],
    [{ SITE_URL: '' }, 'SITE_URL: found "", must begin with https://'],
    [{ SITE_URL: 'https://' }, 'is no address; write one like https://example.org'],
    [{ SITE_URL: 'https://host.example/?a=b' }, 'must have no "?" and no "#"; write https://host.example/'],
    [{ SITE_URL: 'https://host.example/#a' }, 'must have no "?" and no "#"'],
    [{ SITE_URL: 'https://a:b@host.example/' }, 'must hold no name and no password'],
    [{ SITE_URL: 'https://host.example/a', BASE_PATH: '/b/' }, 'has another path than BASE_PATH "/b/"'],
    [{ SITE_URL: 'https://host.example', BASE_PATH: '/a;b/' }, 'BASE_PATH: found "/a;b/", allowed: letters'],
    [{ SITE_URL: 'javascript:alert(1)' }, 'must begin with https://'],
  ])('is refused in one sentence: %j', (words, says) => {
    expect(() => whereSite(words)).toThrow(says);
  });
});
