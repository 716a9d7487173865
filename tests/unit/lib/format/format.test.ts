import { describe, expect, it } from 'vitest';
import { markAbbreviations } from '../../../../src/lib/format/abbreviations.ts';
import { formatDate } from '../../../../src/lib/format/date.ts';
import { joinWords } from '../../../../src/lib/format/list.ts';
import { formatBytes, formatPounds, numberWord, ordinal } from '../../../../src/lib/format/number.ts';

describe('formats', () => {
  it('write dates as exactly as they are known', () => {
    expect(formatDate('2017-10-09')).toBe('9 October 2017');
    expect(formatDate('2017-10')).toBe('October 2017');
    expect(formatDate('2017')).toBe('2017');
  });

  it('write numbers, ranks and money', () => {
    expect(formatPounds(1970000)).toBe('£1,970,000');
    expect(numberWord(12)).toBe('twelve');
    expect(numberWord(13)).toBe('13');
    expect([1, 2, 3, 11, 12, 21, 112, 323].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '21st',
      '112th',
      '323rd',
    ]);
  });

  it('join words', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['a'])).toBe('a');
    expect(joinWords(['a', 'b'])).toBe('a and b');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('mark an abbreviation, but not one that the text spells out', () => {
    expect(markAbbreviations('More SEND support')).toEqual([
      { text: 'More ' },
      { text: 'SEND', title: 'special educational needs and disabilities' },
      { text: ' support' },
    ]);
    expect(markAbbreviations('not in education, employment or training (NEET)')).toEqual([
      { text: 'not in education, employment or training (NEET)' },
    ]);
  });
});

it.each([
  [1, '1 byte'],
  [812, '812 bytes'],
  [1000, '1 kB'],
  [1540, '1.5 kB'],
  [9960, '10 kB'],
  [53_971, '54 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_540_000, '1.5 MB'],
])('%d bytes read "%s"', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
