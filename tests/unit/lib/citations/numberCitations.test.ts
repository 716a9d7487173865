import { describe, expect, it } from 'vitest';
import { numberCitations } from '../../../../src/lib/citations/numberCitations.ts';

const cite = (id: string, kind = 'official', quiet = ''): string =>
  `<a class="cite" data-source="${id}" data-kind="${kind}"${quiet}></a>`;
const link = (number: number, place: number, words = ''): string =>
  `<a class="cite" id="cite-${number}-${place}" href="#source-${number}" role="doc-noteref"><span class="vh">source </span>${number}${words}</a>`;
const press = '<i aria-hidden="true">N</i><span class="vh">, press</span>';

describe('numbering the citations of a page', () => {
  it('goes in reading order over all parts, and a source keeps its number', () => {
    const { parts, cited } = numberCitations([`A${cite('b')}`, `B${cite('a', 'press')}C${cite('b')}`]);
    expect(parts).toEqual([`A${link(1, 1)}`, `B${link(2, 1, press)}C${link(1, 2)}`]);
    expect(cited).toEqual([
      { id: 'b', number: 1, target: 'source-1', anchors: ['cite-1-1', 'cite-1-2'] },
      { id: 'a', number: 2, target: 'source-2', anchors: ['cite-2-1'] },
    ]);
  });

  it('puts a mark right behind the words, however its component was written', () => {
    expect(numberCitations([`A.\n  ${cite('b')}\n ${cite('a', 'press')} B`]).parts).toEqual([
      `A.${link(1, 1)}${link(2, 1, press)} B`,
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

  it('gives a run of statements from the same source one mark, at its end', () => {
    expect(numberCitations([`<p>A.${cite('b')} <em>B</em>.${cite('b')}</p>`]).parts).toEqual([
      `<p>A. <em>B</em>.${link(1, 1)}</p>`,
    ]);
  });

  it.each(['</li> <li>', '</li><li id="x">'])(
    'carries a mark over to the next item of a list: %s',
    (next) => {
      expect(numberCitations([`<li>A.${cite('b')}${next}B.${cite('b')}</li>`]).parts).toEqual([
        `<li>A.${next}B.${link(1, 1)}</li>`,
      ]);
    },
  );

  it.each(['</td><td>', '</p><h3>C</h3><p>', ' <span class="caveat">Please note</span> '])(
    'does not carry a mark over %s',
    (between) => {
      expect(numberCitations([`A.${cite('b')}${between}B.${cite('b')}`]).parts).toEqual([
        `A.${link(1, 1)}${between}B.${link(1, 2)}`,
      ]);
    },
  );

  it('shows at most two of a statement, the weightiest kinds first, and the others in the list', () => {
    const text = `A${cite('l', 'local site')}${cite('n', 'press')}${cite('o')}`;
    const { parts, cited } = numberCitations([text]);
    expect(parts).toEqual([`A${link(1, 1)}${link(2, 1, press)}`]);
    expect(cited.map(({ id, anchors }) => [id, anchors])).toEqual([
      ['o', ['cite-1-1']],
      ['n', ['cite-2-1']],
      ['l', ['cite-1-1']],
    ]);
  });

  it('shows one mark for sources of the same kind, and the others in the list', () => {
    const { parts, cited } = numberCitations([`A${cite('a', 'press')}${cite('b', 'press')}`]);
    expect(parts).toEqual([`A${link(1, 1, press)}`]);
    expect(cited.map(({ id, anchors }) => [id, anchors])).toEqual([
      ['a', ['cite-1-1']],
      ['b', ['cite-1-1']],
    ]);
  });

  it('keeps a quiet mark for the list, after those that the text shows', () => {
    const { parts, cited } = numberCitations([`Lead${cite('q', 'press', ' data-quiet')}. B${cite('b')}`]);
    expect(parts).toEqual([`Lead. B${link(1, 1)}`]);
    expect(cited.map(({ id, number, anchors }) => [id, number, anchors])).toEqual([
      ['b', 1, ['cite-1-1']],
      ['q', 2, []],
    ]);
  });
});
