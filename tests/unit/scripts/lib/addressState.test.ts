import { describe, expect, it } from 'vitest';
import { readList, unknownMessage, writeLists } from '../../../../src/browser/lib/addressState.ts';

const allowed = ['blackpool', 'derby', 'hastings'];

describe('the state in an address', () => {
  it('is read from a list, each value once, with the unknown ones apart', () => {
    expect(readList('?areas=hastings,derby,hastings,atlantis', 'areas', allowed)).toEqual({
      known: ['hastings', 'derby'],
      unknown: ['atlantis'],
    });
  });

  it('may have its commas escaped, or name the field twice', () => {
    expect(readList('?areas=derby%2Chastings&areas=blackpool', 'areas', allowed).known).toEqual([
      'derby',
      'hastings',
      'blackpool',
    ]);
  });

  it('may be missing or empty', () => {
    expect(readList('', 'areas', allowed)).toEqual({ known: [], unknown: [] });
    expect(readList('?areas=,', 'areas', allowed)).toEqual({ known: [], unknown: [] });
  });

  it('is written with plain commas and without empty lists', () => {
    expect(writeLists({ areas: ['derby', 'hastings'], theme: [] })).toBe('?areas=derby,hastings');
    expect(writeLists({ areas: ['derby'], theme: ['maths'] })).toBe('?areas=derby&theme=maths');
    expect(writeLists({ areas: [] })).toBe('');
  });

  it('says what it left out', () => {
    expect(unknownMessage([])).toBe('');
    expect(unknownMessage(['atlantis'])).toBe('Left out, because this page does not know it: atlantis.');
  });
});
