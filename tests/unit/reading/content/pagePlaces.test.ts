import { describe, expect, it } from 'vitest';
import { pagePlaces } from '../../../../src/reading/content/pagePlaces.ts';
import { readContent } from '../../../../src/reading/content/readContent.ts';

const places = pagePlaces('.', readContent('.'));
const of = (address: string): string[] => [...(places.get(address) ?? [])];

describe('the places that a link may name', () => {
  it.each([
    ['/areas/derby/', ['priorities', 'priority-2', 'priority-1-target-1', 'priority-1-action-1', 'sources']],
    ['/areas/derby/record/', ['need', 'board', 'twinning', 'sources']],
    ['/insight-guides/careers/', ['says', 'projects', 'read']],
    ['/glossary/', ['letter-a', 'attainment-8']],
    ['/sources/', ['official', 'local-site']],
    ['/about/', ['how-to-correct-an-error']],
    ['/themes/', ['main']],
    ['/compare/', ['main']],
    ['/themes/early-years/', ['ideas', 'plans', 'derby']],
    ['/updates/', ['text', 'official', 'data-1-0-0']],
    ['/programme/', ['timeline', 'year-2016']],
    ['/programme/documents/', ['kind-evaluation']],
    ['/ideas/', ['rung-1', 'rule']],
    ['/targets/', ['derby']],
    ['/methodology/near-misses/', ['tests', 'east-of-england']],
    ['/data/', ['column-lad_code']],
    ['/data/districts/E07000004/', ['results']],
    ['/results/key-stage-2/', ['lowest-sixth']],
  ])('of %s hold %j', (address, some) => {
    expect(of(address)).toEqual(expect.arrayContaining(some));
  });

  it('are not those of another page', () => {
    expect(of('/areas/derby/record/')).not.toContain('priority-1');
    expect(of('/areas/derby/')).not.toContain('twinning');
  });

  it('are not told of pages whose places only a build knows', () => {
    expect(places.has('/a-to-z/')).toBe(false);
  });
});
