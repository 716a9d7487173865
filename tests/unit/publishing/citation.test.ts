import { expect, test } from 'vitest';
import { bibtex, plainCitation, ris } from '../../../src/publishing/citation.ts';

const cited = { version: '1.0.0', date: '2026-11-23', url: 'https://example.org/data/' };

test('the plain citation names version and address and leaves the day of access to the reader', () => {
  expect(plainCitation(cited)).toBe(
    'Opportunity areas (2026). Opportunity areas selection data, rebuilt from public sources, version 1.0.0 [data set]. https://example.org/data/ (accessed [day month year])',
  );
});

test('BibTeX is one entry with balanced braces and the fields that a style needs', () => {
  const text = bibtex(cited);
  const fields = [...text.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name, value]) => [name, value]);
  expect(text.startsWith('@misc{opportunity_areas_selection_data_1_0_0,\n')).toBe(true);
  expect(text.split('{').length).toBe(text.split('}').length);
  expect(Object.fromEntries(fields) as object).toMatchObject({
    author: '{Opportunity areas}',
    year: '2026',
    version: '1.0.0',
    url: 'https://example.org/data/',
  });
});

test('RIS begins with the type, ends with ER and has one tag a line', () => {
  const lines = ris(cited).trimEnd().split('\n');
  expect(lines[0]).toBe('TY  - DATA');
  expect(lines.at(-1)).toBe('ER  -');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
  expect(lines).toContain('DA  - 2026/11/23');
});
