import { describe, expect, it } from 'vitest';
import {
  inOrder,
  isoDate,
  partialDate,
  plainText,
  slug,
  sourceIds,
  webAddress,
} from '../../../src/schemas/common.ts';

describe('text', () => {
  it.each(['A line.', 'Tom’s “café” – 10 °C', '<b> & "quotes"', '=1+1', '漢字', 'नमस्ते'])(
    'may be “%s”',
    (text) => {
      expect(plainText.parse(text)).toBe(text);
    },
  );

  it.each([
    ['nothing', ' '],
    ['two lines', 'a\nb'],
    ['a tab', 'a\tb'],
    ['a zero-width space', 'a\u200bb'],
    ['a right-to-left override', 'a\u202eb'],
    ['an isolate', 'a\u2067b'],
    ['a soft hyphen', 'a\u00adb'],
    ['half a surrogate pair', 'a\ud800b'],
    ['a replacement character', 'a\ufffdb'],
    ['a line separator', 'a\u2028b'],
  ])('must not hold %s', (_name, text) => {
    expect(plainText.safeParse(text).success).toBe(false);
  });

  it('names the hidden character', () => {
    expect(plainText.safeParse('a\u202eb').error?.issues[0]?.message).toBe(
      'must not hold control characters, line breaks or hidden characters (U+202E)',
    );
  });
});

describe('dates', () => {
  it.each(['2017', '2017-10', '2017-10-09', '2016-02-29'])('may be as exact as %s', (text) => {
    expect(partialDate.safeParse(text).success).toBe(true);
  });

  it.each(['2017-13', '2017-02-29', '17', '2017-1-1', 'May 2017', '', '0217', '2117-01'])(
    'must not be “%s”',
    (text) => {
      expect(partialDate.safeParse(text).success).toBe(false);
    },
  );

  it.each(['2017-02-30', '2017', '2017-10-09T00:00', '09/10/2017', '0217-10-09'])(
    'of a day must not be “%s”',
    (text) => {
      expect(isoDate.safeParse(text).success).toBe(false);
    },
  );
});

describe('two dates', () => {
  it.each([
    ['2017', '2018'],
    ['2017-10-09', '2017-10'],
    ['2017', '2017-01-01'],
  ])('are in order as far as they tell: %s, %s', (first, second) => {
    expect(inOrder(first, second)).toBe(true);
  });

  it('are not in order where the first is later', () => {
    expect(inOrder('2018', '2017-12-31')).toBe(false);
    expect(inOrder('2017-10-09', '2017-10-08')).toBe(false);
  });
});

describe('addresses', () => {
  it.each(['https://www.gov.uk/', 'http://a.example/b?c=d%20e#f', 'https://a.example:8080/x(y)@z'])(
    'may be %s',
    (text) => {
      expect(webAddress.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example/',
    'ftp://a.example/',
    'https:/a.example',
    'https://u:p@a.example/',
    'https://a.example/"x',
    'https://a.example/<x>',
    'https://a example/',
    'https://127.0.0.1/',
    'https://g\u043ev.uk/',
    'https://a..example/',
    'https://[::1]/',
  ])('must not be %s', (text) => {
    expect(webAddress.safeParse(text).success).toBe(false);
  });
});

describe('names of things', () => {
  it.each(['a', 'north-yorkshire-coast', 'year-4'])('may be %s', (text) => {
    expect(slug.safeParse(text).success).toBe(true);
  });

  it.each(['', 'A', 'a--b', '-a', 'a-', 'a/b', '../a', 'a b', 'é', '__proto__'])(
    'must not be “%s”',
    (text) => {
      expect(slug.safeParse(text).success).toBe(false);
    },
  );

  it('of sources are at least one, each once', () => {
    expect(sourceIds.safeParse(['a', 'b']).success).toBe(true);
    expect(sourceIds.safeParse([]).success).toBe(false);
    expect(sourceIds.safeParse(['a', 'a']).success).toBe(false);
  });
});
