import { describe, expect, it } from 'vitest';
import { mergeUpdates, ofKind } from '../../../src/publishing/mergeUpdates.ts';
import type { Update } from '../../../src/schemas/update.ts';

const written: Update[] = [
  { id: 'first', of: 'official page', order: 1, date: '2017-10-09', title: 'A', text: 'A', sources: ['one'] },
  { id: 'second', of: 'official page', order: 2, date: null, title: 'B', text: 'B', sources: ['one'] },
  { id: 'site', of: 'this site: text', order: 3, date: '2026-11-23', title: 'C', text: 'C' },
];
const releases = [{ version: '1.0.0', date: '2026-11-23', changes: ['One.', 'Two.'] }];

describe('updates in one list', () => {
  it('keeps the stated order, newest first, with versions of the data from the change log', () => {
    expect(mergeUpdates(written, releases).map(({ id }) => id)).toEqual([
      'site',
      'second',
      'first',
      'data-1-0-0',
    ]);
  });

  it('tells a version of the data in the words of the change log', () => {
    expect(mergeUpdates([], releases)).toEqual([
      {
        id: 'data-1-0-0',
        of: 'this site: data',
        date: '2026-11-23',
        title: 'Selection data, version 1.0.0',
        text: 'One. Two.',
      },
    ]);
  });

  it('tells updates of one kind from the others', () => {
    expect(ofKind(mergeUpdates(written, releases), 'official page').map(({ id }) => id)).toEqual([
      'second',
      'first',
    ]);
  });
});
