import { describe, expect, it } from 'vitest';
import { shortcutsFor } from '../../../../src/lib/search/shortcuts.ts';

const areas = [
  { name: 'Derby', path: '/areas/derby/' },
  { name: 'Blackpool', path: '/areas/blackpool/' },
  { name: 'Stoke-on-Trent', path: '/areas/stoke-on-trent/' },
  { name: 'Fenland and East Cambridgeshire', path: '/areas/fenland-and-east-cambridgeshire/' },
];
const paths = (query: string): string[] => shortcutsFor(query, areas).map(({ path }) => path);

describe('shortcuts of the search', () => {
  it.each([
    ['targets met', '/targets/'],
    ['which targets were met?', '/targets/'],
    ['print Derby plan', '/areas/derby/print/'],
    ['print', '/print/'],
    ['csv', '/data/'],
    ['download', '/data/'],
    ['compare areas', '/compare/'],
    ['list of 32', '/methodology/#long-list'],
    ['why not my town', '/places/'],
    ['best ideas', '/ideas/'],
    ['what worked', '/ideas/'],
    ['Blackpool priority 2', '/areas/blackpool/#priority-2'],
    ['fenland east cambridgeshire money', '/areas/fenland-and-east-cambridgeshire/#money'],
    ['how much did Derby get', '/areas/derby/#money'],
    ['Derby results', '/areas/derby/#results'],
    ['who chaired Derby', '/areas/derby/#board'],
    ['Stoke successor', '/areas/stoke-on-trent/#successor'],
    ['Derby need', '/areas/derby/record/#need'],
    ['why was Derby chosen', '/areas/derby/#selection'],
  ])('lead from “%s” to %s first', (query, path) => {
    expect(paths(query)[0]).toBe(path);
  });

  it.each([
    ['best ideas attendance', ['Ideas with evidence: Attendance and exclusion', 'Ideas with evidence']],
    ['early years evidence', ['Ideas with evidence: Early years', 'Ideas with evidence']],
    ['early ideas', ['Ideas with evidence']],
  ])('lead from “%s” to the ideas of a theme', (query, labels) => {
    const themes = [
      { name: 'Attendance and exclusion', path: '/themes/attendance-and-exclusion/' },
      { name: 'Early years', path: '/themes/early-years/' },
      { name: 'Moving between schools and stages', path: '/themes/moving-between-schools-and-stages/' },
    ];
    expect(shortcutsFor(query, areas, themes).map(({ label }) => label)).toEqual(labels);
  });

  it('stay away from a query that asks for nothing of the kind', () => {
    expect(paths('phonics')).toEqual([]);
    expect(paths('priority 2')).toEqual([]);
  });
});
