import { describe, expect, it } from 'vitest';
import { namedWhen } from '../../../../src/lib/format/onRecord.ts';

describe('when somebody is named', () => {
  it.each([
    ['named in 2019', { from: '2019', to: '2019' }],
    ['named in May 2019', { from: '2019-05', to: '2019-05' }],
    ['named on 1 May 2019', { from: '2019-05-01', to: '2019-05-01' }],
    ['first named on 3 October 2019, last in June 2020', { from: '2019-10-03', to: '2020-06' }],
    ['first named in 2019', { from: '2019' }],
    ['last named on 25 June 2020', { to: '2020-06-25' }],
  ])('is said as "%s"', (words, dates) => {
    expect(namedWhen(dates)).toBe(words);
  });

  it('is not said where no date is known', () => {
    expect(namedWhen({})).toBeUndefined();
  });
});
