import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/lib/results/change.ts';
import { spanSentence, tallySentence } from '../../../../src/lib/results/sentences.ts';
import type { Measure } from '../../../../src/schemas/measure.ts';

const measure = { unit: 'per cent', decimals: 1 } as unknown as Measure;

function change(start: string, latest: string, better: number | undefined): Change {
  return { start: { year: start }, latest: { year: latest }, better } as unknown as Change;
}

describe('how many places did better than England', () => {
  it('names the years that all places are compared by', () => {
    expect(
      tallySentence(measure, [
        change('2018/19', '2024/25', 2),
        change('2018/19', '2024/25', -1),
        change('2018/19', '2024/25', 3.5),
      ]),
    ).toBe(
      'Between 2018/19 and 2024/25, 2 of 3 places improved more than England or worsened less, 1 improved less or worsened more.',
    );
  });

  it('names no years where places differ in them', () => {
    expect(
      tallySentence(measure, [change('2016/17', '2018/19', 0.04), change('2015/16', '2018/19', -1)]),
    ).toBe(
      'Between the first and the last year that can be compared, 0 of 2 places improved more than England or worsened less, 1 improved less or worsened more, 1 changed by the same.',
    );
  });

  it('leaves out places that England has no figures beside', () => {
    expect(
      tallySentence(measure, [
        change('2015/16', '2018/19', undefined),
        change('2016/17', '2018/19', 1),
        change('2016/17', '2018/19', -1),
      ]),
    ).toMatch(/^Between 2016\/17 and 2018\/19, 1 of 2 places /);
  });
});

describe('the years of a measure', () => {
  it('are those of its figures', () => {
    expect(spanSentence({ first_year: '2013/14', last_year: '2018/19' } as unknown as Measure)).toBe(
      'The figures that we could find are for 2013/14 to 2018/19.',
    );
  });
});
