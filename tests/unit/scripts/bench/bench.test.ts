import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownTable, median, medians } from '../../../../scripts/bench/figures.ts';
import { longFile } from '../../../../scripts/bench/longFile.ts';
import { templatePages } from '../../../../scripts/bench/templates.ts';

const real = readFileSync('data/selection-data.csv', 'utf8');

describe('figures', () => {
  it('have a median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([10, 9, 8, 100])).toBe(9.5);
    expect(() => median([])).toThrow('no numbers');
    expect(
      medians([
        { a: 1, b: 5 },
        { a: 3, b: 4 },
        { a: 2, b: 6 },
      ]),
    ).toEqual({ a: 2, b: 5 });
  });

  it('make a table', () => {
    expect(markdownTable(['a', 'b|c'], [[1, 'x|y']])).toBe('| a | b\\|c |\n| --- | --- |\n| 1 | x\\|y |');
  });
});

describe('the pages to measure', () => {
  it('are the largest of each template', () => {
    const pages = new Map([
      ['index.html', 1],
      ['404.html', 9],
      ['areas/index.html', 2],
      ['areas/derby/index.html', 3],
      ['areas/oldham/index.html', 4],
      ['data/districts/E06000001/index.html', 5],
      ['data/v1/index.html', 6],
    ]);
    const templates = [
      '404.astro',
      'index.astro',
      'areas/[slug].astro',
      'areas/index.astro',
      'data/districts/[code].astro',
    ];
    expect(templatePages(templates, pages)).toEqual([
      { template: 'areas/[slug].astro', path: '/areas/oldham/' },
      { template: 'areas/index.astro', path: '/areas/' },
      { template: 'data/districts/[code].astro', path: '/data/districts/E06000001/' },
      { template: 'index.astro', path: '/' },
    ]);
  });
});

describe('a long file', () => {
  it('has rows that are sound one by one', () => {
    const [header = '', rows = ''] = [...longFile(real, 1)];
    expect(header).toBe(real.slice(0, header.length));
    expect(rows.trimEnd().split(',')).toHaveLength(16);
    expect([...longFile(real, 2500)].join('').split('\n')).toHaveLength(2502);
  });
});
