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
    ['list of 32', '/methodology/'],
    ['why not my town', '/places/'],
    ['best ideas', '/ideas/'],
    ['what worked', '/ideas/'],
    ['Blackpool priority 2', '/areas/blackpool/#priority-2'],
    ['fenland east cambridgeshire money', '/areas/fenland-and-east-cambridgeshire/#money'],
    ['Derby results', '/areas/derby/#results'],
    ['who chaired Derby', '/areas/derby/#board'],
    ['Stoke successor', '/areas/stoke-on-trent/#successor'],
    ['Derby need', '/areas/derby/record/#need'],
    ['why was Derby chosen', '/areas/derby/#selection'],
  ])('lead from “%s” to %s first', (query, path) => {
    expect(paths(query)[0]).toBe(path);
  });

  it('stay away from a query that asks for nothing of the kind', () => {
    expect(paths('phonics')).toEqual([]);
    expect(paths('priority 2')).toEqual([]);
  });
});
