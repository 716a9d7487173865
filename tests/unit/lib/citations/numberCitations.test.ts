import { describe, expect, it } from 'vitest';
import { numberCitations } from '../../../../src/lib/citations/numberCitations.ts';

const cite = (id: string, kind = 'official'): string =>
  `<a class="cite" data-source="${id}" data-kind="${kind}"></a>`;

describe('numbering the citations of a page', () => {
  it('goes in reading order over all parts, and a source keeps its number', () => {
    const { parts, cited } = numberCitations([`A${cite('b')}`, `B${cite('a', 'press')}C${cite('b')}`]);
    expect(parts).toEqual([
      'A<a class="cite" id="cite-1-1" href="#source-1" role="doc-noteref">[<span class="vh">source </span>1]</a>',
      'B<a class="cite" id="cite-2-1" href="#source-2" role="doc-noteref">[<span class="vh">source </span>2 press]</a>' +
        'C<a class="cite" id="cite-1-2" href="#source-1" role="doc-noteref">[<span class="vh">source </span>1]</a>',
    ]);
    expect(cited).toEqual([
      { id: 'b', number: 1, target: 'source-1', anchors: ['cite-1-1', 'cite-1-2'] },
      { id: 'a', number: 2, target: 'source-2', anchors: ['cite-2-1'] },
    ]);
  });

  it('puts a mark right behind the words, however its component was written, and lets a line break between two', () => {
    const { parts } = numberCitations([`A.\n  ${cite('b')}\n ${cite('a')} B`]);
    expect(parts).toEqual([
      'A.<a class="cite" id="cite-1-1" href="#source-1" role="doc-noteref">[<span class="vh">source </span>1]</a>' +
        '<wbr><a class="cite" id="cite-2-1" href="#source-2" role="doc-noteref">[<span class="vh">source </span>2]</a> B',
    ]);
  });

  it('also behind words that end in an element of their own', () => {
    const { parts } = numberCitations([`<span>A.\n </span> ${cite('b')}`, `A <b>B </b>C`]);
    expect(parts[0]).toMatch(/^<span>A\.<\/span><a class="cite" /);
    expect(parts[1]).toBe('A <b>B </b>C');
  });

  it('leaves a page without citations as it is', () => {
    expect(numberCitations(['<p>Text</p>'])).toEqual({ parts: ['<p>Text</p>'], cited: [] });
  });
});
