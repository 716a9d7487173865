import { expect, test } from 'vitest';
import { expires, securityTxt } from '../../../src/publishing/securityTxt.ts';
import { allContent, daysIn, newestDay } from '../../support/contentDays.ts';

test('security.txt says where to write to, in full addresses', () => {
  expect(securityTxt('https://x.example', '/sub/')).toBe(
    'Contact: https://x.example/sub/about/\nExpires: 2027-11-01T00:00:00.000Z\nPreferred-Languages: en\n' +
      'Canonical: https://x.example/sub/.well-known/security.txt\n',
  );
});

test('it ends within a year after the newest change of content, and not before it', () => {
  const newest = newestDay(daysIn(allContent()));
  const yearLater = `${Number(newest.slice(0, 4)) + 1}${newest.slice(4)}`;
  expect(newest).toMatch(/^20\d\d-/);
  expect(
    newest < expires,
    `content changed on ${newest}: move "expires" in src/publishing/securityTxt.ts`,
  ).toBe(true);
  expect(expires <= yearLater, `${expires} is more than a year after ${newest}`).toBe(true);
});
