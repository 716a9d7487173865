import { describe, expect, it } from 'vitest';
import { Citations } from '../../../../src/lib/citations/citations.ts';

describe('citations of a page', () => {
  it('give a source one number and every use its own anchor', () => {
    const citations = new Citations();
    expect(citations.cite('b').number).toBe(1);
    expect(citations.cite('a').number).toBe(2);
    expect(citations.cite('b')).toEqual({ number: 1, anchor: 'cite-1-2', target: 'source-1' });
    expect(citations.list()).toEqual([
      { id: 'b', number: 1, target: 'source-1', anchors: ['cite-1-1', 'cite-1-2'] },
      { id: 'a', number: 2, target: 'source-2', anchors: ['cite-2-1'] },
    ]);
  });
});
