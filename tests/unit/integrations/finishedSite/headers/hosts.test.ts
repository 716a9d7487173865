import { expect, test } from 'vitest';
import { hostHeaders } from '../../../../../src/integrations/finishedSite/headers/hostHeaders.ts';
import { hostRedirects } from '../../../../../src/integrations/finishedSite/writeHosting.ts';
import { nginxConfiguration } from '../../../../../src/integrations/finishedSite/headers/nginx.ts';
import { headersFor, parseHostRules } from '../../../../../scripts/serve/hostRules.ts';

const site = {
  base: '/sub/',
  files: ['data/x-metadata.json', 'data/x.csv', 'index.html'],
  sections: [
    { pattern: '/', script: false },
    { pattern: '/data/*', script: false },
    { pattern: '/search/*', script: true },
  ],
  styles: ["'sha256-x'"],
  redirects: [{ from: '/old/', to: '/new/' }],
};

test('a data file gets its type and may be read by pages of every site', () => {
  const headers = headersFor(parseHostRules(hostHeaders(site)), '/sub/data/x-metadata.json');
  expect(headers['content-type']).toBe('application/csvm+json');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('one rule gives a table its type in every version of the data', () => {
  const versions = Array.from({ length: 120 }, (_, index) => `data/v1.${index}.0/x.csv`);
  const rules = parseHostRules(hostHeaders({ ...site, files: [...site.files, ...versions] }));
  expect(headersFor(rules, '/sub/data/v1.7.0/x.csv')['content-type']).toContain('text/csv');
  expect(headersFor(rules, '/sub/data/x.csv')['content-type']).toBe(
    'text/csv; charset=utf-8; header=present',
  );
});

test('as many areas as there may be have one rule for the type of their Markdown, and it is not that of their pages', () => {
  const areas = Array.from({ length: 120 }, (_, index) => [`areas/${index}.md`, `areas/${index}/index.html`]);
  const rules = parseHostRules(hostHeaders({ ...site, files: [...site.files, ...areas.flat()] }));
  expect(headersFor(rules, '/sub/areas/7.md')['content-type']).toBe('text/markdown; charset=utf-8');
  expect(headersFor(rules, '/sub/areas/7/')['content-type']).toBeUndefined();
});

test('a file has one type, also where its ending comes again in a folder below', () => {
  const tables = Array.from({ length: 9 }, (_, index) => [`data/${index}.csv`, `data/v1.0.0/${index}.csv`]);
  const rules = parseHostRules(hostHeaders({ ...site, files: [...site.files, ...tables.flat()] }));
  for (const file of tables.flat())
    expect(headersFor(rules, `/sub/${file}`)['content-type']).toBe('text/csv; charset=utf-8; header=present');
});

test('only the part with a script allows one', () => {
  const rules = parseHostRules(hostHeaders(site));
  expect(headersFor(rules, '/sub/search/')['content-security-policy']).toContain("script-src 'self'");
  expect(headersFor(rules, '/sub/')['content-security-policy']).not.toContain('script-src');
});

test('more rules than hosts accept are refused', () => {
  const sections = Array.from({ length: 120 }, (_, index) => ({ pattern: `/${index}/*`, script: false }));
  expect(() => hostHeaders({ ...site, sections })).toThrow('allowed: 100 rules');
});

test('old addresses lead on, on every host', () => {
  expect(hostRedirects('/sub/', site.redirects)).toBe('/sub/old/ /sub/new/ 301\n');
  expect(nginxConfiguration(site)).toContain(
    'location = /sub/old/ {\n        return 301 /sub/new/$is_args$args;',
  );
});

test('nginx keeps the query before the place on a page, and follows no link', () => {
  const moved = { ...site, redirects: [{ from: '/old/', to: '/new/#priority-1' }] };
  const configuration = nginxConfiguration(moved);
  expect(configuration).toContain('return 301 /sub/new/$is_args$args#priority-1;');
  expect(configuration).toContain('disable_symlinks on from=$document_root/sub;');
});

test('nginx chooses the policy by the address', () => {
  expect(nginxConfiguration(site)).toContain(
    `"~^/sub/search/" "default-src 'none'; style-src 'sha256-x'; img-src`,
  );
});
